import { expect, it } from 'vitest'
import { dropEdits, evidenceEdit, inARow, inEdits, outEdits, removeEdit, rootEdit, shiftEdits, tagEdits } from './batchEdits'
import { category, cause, graph } from './fixtures'

/** 1 with 2, 3, 4 beneath; 5 beneath 3; 6 and 7 beside 1. */
const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [
    cause(1, null, 1, 1),
    cause(2, 1, 1),
    cause(3, 1, 2),
    cause(4, 1, 3),
    cause(5, 3, 1),
    cause(6, null, 2, 1),
    { ...cause(7, null, 3, 2), standing: 'root' },
  ],
)

it('removes each branch once, in one step', () => {
  expect(removeEdit(tree, [1, 2, 6])).toEqual({ together: [{ remove_cause: { id: 1 } }, { remove_cause: { id: 6 } }] })
  expect(removeEdit(tree, [3, 5])).toEqual({ remove_cause: { id: 3 } })
  expect(removeEdit(tree, [])).toBeNull()
})

it('tags only those that are elsewhere', () => {
  expect(tagEdits(tree, [1, 7], 2)).toEqual({ set_cause: { id: 1, field: { category: 2 } } })
  expect(tagEdits(tree, [6], 1)).toBeNull()
})

it('makes all root causes before it makes them plain again', () => {
  expect(rootEdit(tree, [6, 7])).toEqual({ set_cause: { id: 6, field: { standing: 'root' } } })
  expect(rootEdit(tree, [7])).toEqual({ set_cause: { id: 7, field: { standing: 'plain' } } })
})

it('sets the evidence of those that have another', () => {
  expect(evidenceEdit(tree, [2], 'unknown')).toBeNull()
  expect(evidenceEdit(tree, [2, 3], 'possible')).toMatchObject({ together: [{}, {}] })
})

it('keeps the order of what is dropped', () => {
  const edit = dropEdits(tree, [2, 4], { kind: 'beside', sibling: 6, after: false })
  expect(edit).toEqual({
    together: [
      { move_cause: { id: 2, parent: null, category: 1, place: { before: 6 } } },
      { move_cause: { id: 4, parent: null, category: 1, place: { after: 2 } } },
    ],
  })
})

it('drops nothing into itself', () => {
  expect(dropEdits(tree, [1, 6], { kind: 'beneath', parent: 5 })).toBeNull()
  expect(dropEdits(tree, [1, 6], { kind: 'beside', sibling: 6, after: true })).toBeNull()
})

it('moves a row past its neighbour', () => {
  expect(inARow(tree, [3, 2])).toBe(true)
  expect(inARow(tree, [2, 4])).toBe(false)
  expect(inARow(tree, [2, 6])).toBe(false)
  expect(shiftEdits(tree, [2, 3], 1)).toEqual({
    move_cause: { id: 4, parent: 1, category: null, place: { before: 2 } },
  })
  expect(shiftEdits(tree, [2, 3], -1)).toBeNull()
})

it('moves a row a level out and in', () => {
  expect(outEdits(tree, [2, 3])).toEqual({
    together: [
      { move_cause: { id: 2, parent: null, category: 1, place: { after: 1 } } },
      { move_cause: { id: 3, parent: null, category: 1, place: { after: 2 } } },
    ],
  })
  expect(inEdits(tree, [3, 4])).toEqual({
    together: [
      { move_cause: { id: 3, parent: 2, category: null, place: 'last' } },
      { move_cause: { id: 4, parent: 2, category: null, place: { after: 3 } } },
    ],
  })
})
