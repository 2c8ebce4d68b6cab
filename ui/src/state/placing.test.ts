import { describe, expect, it } from 'vitest'
import type { Idea } from '../bindings/types'
import { category, cause, graph } from './fixtures'
import { afterGone, dropEdit, goalOf, mostAlike, pairOf, placeEdit, sizeOf } from './placing'

const bones = [category(1, 'Processes', 'P'), category(2, 'Culture', 'C')]
const shown = graph(bones, [cause(1, null, 1, 1), cause(2, 1, 1), cause(3, null, 2, 2)])

function idea(id: number, tagged: number | null = null): Idea {
  return { id, rank: id, text: `Idea ${id}`, also: '', category: tagged, beneath: [] }
}

const place = (parent: number | null, on: number | null, at: unknown = 'last') => ({
  place_idea: { id: 7, parent, category: on, place: at },
})

describe('Enter puts an idea', () => {
  it('beneath the selected cause', () => {
    const goal = goalOf(shown, { cause: 2 }, idea(7))
    expect(goal).toEqual({ beneath: 2 })
    expect(placeEdit(7, goal)).toEqual(place(2, null))
  })
  it('on the selected bone', () => {
    expect(placeEdit(7, goalOf(shown, { category: 1 }, idea(7)))).toEqual(place(null, 1))
  })
  it('on the bone whose # was typed with it, whatever else is selected', () => {
    expect(goalOf(shown, { cause: 2 }, idea(7, 2))).toEqual({ on: 2 })
    expect(goalOf(shown, { category: 1 }, idea(7, 2))).toEqual({ on: 2 })
    // A cause on that bone is no contradiction.
    expect(goalOf(shown, { cause: 3 }, idea(7, 2))).toEqual({ beneath: 3 })
  })
  it('else on the bone that it was tagged with, or among the unsorted', () => {
    expect(goalOf(shown, 'effect', idea(7, 2))).toEqual({ on: 2 })
    expect(goalOf(shown, null, idea(7))).toEqual({ on: null })
    // The unsorted bone and a cause that is gone say nothing.
    expect(goalOf(shown, { category: null }, idea(7, 2))).toEqual({ on: 2 })
    expect(goalOf(shown, { cause: 99 }, idea(7, 2))).toEqual({ on: 2 })
  })
})

describe('letting go of an idea', () => {
  it('over a bone, a cause, or beside one', () => {
    expect(dropEdit(shown, 7, { kind: 'bone', category: 2 })).toEqual(place(null, 2))
    expect(dropEdit(shown, 7, { kind: 'beneath', parent: 2 })).toEqual(place(2, null))
    expect(dropEdit(shown, 7, { kind: 'beside', sibling: 3, after: true })).toEqual(place(null, 2, { after: 3 }))
    expect(dropEdit(shown, 7, { kind: 'beside', sibling: 2, after: false })).toEqual(place(1, null, { before: 2 }))
    expect(dropEdit(shown, 7, { kind: 'beside', sibling: 99, after: false })).toBeNull()
  })
})

it('counts an idea with all beneath it', () => {
  const branch = { text: 'b', also: '', category: null, beneath: [] }
  expect(sizeOf({ beneath: [{ ...branch, beneath: [branch] }, branch] })).toBe(4)
})

it('the focus goes to the next idea, or the one before', () => {
  const all = [idea(1), idea(2), idea(3)]
  expect([1, 2, 3].map((id) => afterGone(all, id))).toEqual([2, 3, 2])
  expect(afterGone([idea(1)], 1)).toBeNull()
})

describe('what is offered for merging', () => {
  const alike = [
    { one: { idea: 7 }, other: { idea: 8 }, likeness: 0.7 },
    { one: { cause: 3 }, other: { idea: 7 }, likeness: 0.9 },
    { one: { cause: 1 }, other: { cause: 3 }, likeness: 1 },
  ]
  it('is the likest of an idea', () => {
    expect(mostAlike(alike, 7)).toEqual({ cause: 3 })
    expect(mostAlike(alike, 8)).toEqual({ idea: 7 })
    expect(mostAlike(alike, 9)).toBeNull()
  })
  it('is no more what somebody said is another thing', () => {
    expect(mostAlike(alike, 7, new Set([pairOf({ idea: 7 }, { cause: 3 })]))).toEqual({ idea: 8 })
  })
})
