import { describe, expect, it } from 'vitest'
import { afterRemoval, branchSize, isWithin } from './graph'
import { dropEdit, inEdit, outEdit, shiftEdit, tagEdit } from './moveEdits'
import { category, cause, graph } from './fixtures'

/** Category 1: 11 (12, 13 (14)), 15 · category 2: 21 (22, in category 1) · unsorted: 31 */
const it1 = graph(
  [category(1, 'Technology', 'T'), category(2, 'Communication', 'C')],
  [
    cause(11, null, 0, 1),
    cause(12, 11, 0),
    cause(13, 11, 1),
    cause(14, 13, 0),
    cause(21, null, 1, 2),
    cause(22, 21, 0, 1),
    cause(15, null, 2, 1),
    cause(31, null, 3),
  ],
)
const move = (id: number, parent: number | null, own: number | null, place: unknown) => ({
  move_cause: { id, parent, category: own, place },
})

describe('a drop', () => {
  it('on a bone makes a first-level cause of it there', () => {
    expect(dropEdit(it1, 14, { kind: 'bone', category: 2 })).toEqual(move(14, null, 2, 'last'))
    expect(dropEdit(it1, 21, { kind: 'bone', category: null })).toEqual(move(21, null, null, 'last'))
  })
  it('on its own bone means nothing', () => {
    expect(dropEdit(it1, 11, { kind: 'bone', category: 1 })).toBeNull()
  })
  it('on another cause puts it beneath, and keeps a category that differs', () => {
    expect(dropEdit(it1, 21, { kind: 'beneath', parent: 12 })).toEqual(move(21, 12, 2, 'last'))
    expect(dropEdit(it1, 22, { kind: 'beneath', parent: 12 })).toEqual(move(22, 12, null, 'last'))
    expect(dropEdit(it1, 12, { kind: 'beneath', parent: 21 })).toEqual(move(12, 21, null, 'last'))
  })
  it('never makes a circle', () => {
    expect(dropEdit(it1, 11, { kind: 'beneath', parent: 14 })).toBeNull()
    expect(dropEdit(it1, 11, { kind: 'beneath', parent: 11 })).toBeNull()
    expect(dropEdit(it1, 11, { kind: 'beside', sibling: 12, after: true })).toBeNull()
  })
  it('between siblings reorders, and takes the category of the bone', () => {
    expect(dropEdit(it1, 13, { kind: 'beside', sibling: 12, after: false })).toEqual(
      move(13, 11, null, { before: 12 }),
    )
    expect(dropEdit(it1, 21, { kind: 'beside', sibling: 11, after: true })).toEqual(
      move(21, null, 1, { after: 11 }),
    )
  })
  it('where it stands already means nothing', () => {
    expect(dropEdit(it1, 13, { kind: 'beside', sibling: 12, after: true })).toBeNull()
    expect(dropEdit(it1, 15, { kind: 'beside', sibling: 11, after: true })).toBeNull()
  })
})

describe('Alt and arrows', () => {
  it('move among the siblings of the same bone', () => {
    expect(shiftEdit(it1, 15, -1)).toEqual(move(15, null, 1, { before: 11 }))
    expect(shiftEdit(it1, 11, -1)).toBeNull()
    expect(shiftEdit(it1, 12, 1)).toEqual(move(12, 11, null, { after: 13 }))
  })
  it('move a level out and in', () => {
    expect(outEdit(it1, 12)).toEqual(move(12, null, 1, { after: 11 }))
    expect(outEdit(it1, 14)).toEqual(move(14, 11, null, { after: 13 }))
    expect(outEdit(it1, 11)).toBeNull()
    expect(inEdit(it1, 13)).toEqual(move(13, 12, null, 'last'))
    expect(inEdit(it1, 12)).toBeNull()
  })
})

it('a number sets the category, and inherits what is inherited anyway', () => {
  expect(tagEdit(it1, 12, 2)).toEqual({ set_cause: { id: 12, field: { category: 2 } } })
  expect(tagEdit(it1, 22, 2)).toEqual({ set_cause: { id: 22, field: { category: null } } })
  expect(tagEdit(it1, 11, 1)).toBeNull()
  expect(tagEdit(it1, 12, 1)).toBeNull()
})

describe('the graph', () => {
  it('knows what stands beneath what', () => {
    expect(isWithin(it1, 14, 11)).toBe(true)
    expect(isWithin(it1, 21, 11)).toBe(false)
    expect(branchSize(it1, 11)).toBe(4)
  })
  it('hands the focus on when a cause goes', () => {
    expect(afterRemoval(it1, [12])).toEqual({ cause: 13 })
    expect(afterRemoval(it1, [13])).toEqual({ cause: 12 })
    expect(afterRemoval(it1, [14])).toEqual({ cause: 13 })
    expect(afterRemoval(it1, [21])).toEqual({ category: 2 })
  })
})
