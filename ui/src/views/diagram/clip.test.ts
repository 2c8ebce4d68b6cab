import { expect, it } from 'vitest'
import { addEdits, copyEdits, landing, meansBeside, moveEdits, outline, stillMeant, type Clip } from './clip'
import { category, cause, graph } from '../../state/fixtures'

/** 1 with 2 and 3 (its own category) beneath; 4 beneath 2; 5 on the other bone. */
const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [cause(1, null, 1, 1), cause(2, 1, 1), cause(3, 1, 2, 2), cause(4, 2, 1), cause(5, null, 2, 2)],
)
const clip = (more: Partial<Clip> = {}): Clip => ({ workshop: 7, causes: [2], cut: false, text: 'Cause 2\n\tCause 4', ...more })

it('writes branches as indented lines, each once', () => {
  expect(outline(tree, [1, 2, 5])).toBe('Cause 1\n\tCause 2\n\t\tCause 4\n\tCause 3\nCause 5')
})

it('lands beneath a cause or beside it, on a bone, or each on its own bone', () => {
  expect(landing({ cause: 2 }, false)).toEqual({ kind: 'beneath', parent: 2 })
  expect(landing({ cause: 2 }, true)).toEqual({ kind: 'beside', sibling: 2, after: true })
  expect(landing({ category: null }, false)).toEqual({ kind: 'bone', category: null })
  expect(landing('effect', true)).toEqual({ kind: 'own_bones' })
})

it('means the branches only while the system still holds their words', () => {
  expect(stillMeant(clip(), tree, 7, 'Cause 2\r\n\tCause 4\r\n')).toBe(true)
  expect(stillMeant(clip(), tree, 7, 'Something else')).toBe(false)
  expect(stillMeant(clip(), tree, 8, clip().text)).toBe(false)
  expect(stillMeant(clip({ causes: [99] }), tree, 7, clip().text)).toBe(false)
})

it('moves what was cut, never into itself', () => {
  expect(moveEdits(tree, [2], { kind: 'beneath', parent: 5 })).toEqual({
    move_cause: { id: 2, parent: 5, category: null, place: 'last' },
  })
  expect(moveEdits(tree, [1], { kind: 'beneath', parent: 4 })).toBeNull()
  expect(moveEdits(tree, [2, 3], { kind: 'own_bones' })).toEqual({
    together: [
      { move_cause: { id: 2, parent: null, category: 1, place: 'last' } },
      { move_cause: { id: 3, parent: null, category: 2, place: 'last' } },
    ],
  })
})

it('copies together what has the same category, in order', () => {
  expect(copyEdits(tree, [2, 4, 5], { kind: 'bone', category: 1 })).toEqual({
    copy_causes: { ids: [2, 5], parent: null, category: 1, place: 'last' },
  })
  expect(copyEdits(tree, [2, 3], { kind: 'beside', sibling: 4, after: true })).toEqual({
    together: [
      { copy_causes: { ids: [3], parent: 2, category: 2, place: { after: 4 } } },
      { copy_causes: { ids: [2], parent: 2, category: null, place: { after: 4 } } },
    ],
  })
})

it('gives text the bone that it is pasted on, unless it names its own', () => {
  const branches = [
    { text: 'a', also: '', category: null, beneath: [] },
    { text: 'b', also: '', category: 2, beneath: [] },
  ]
  expect(addEdits(tree, branches, { kind: 'bone', category: 1 })).toMatchObject({
    add_branches: { parent: null, place: 'last', branches: [{ category: 1 }, { category: 2 }] },
  })
  expect(addEdits(tree, [], { kind: 'bone', category: 1 })).toBeNull()
})

it('takes a copy pasted onto itself as a second one', () => {
  expect(meansBeside(clip(), tree, { cause: 2 })).toBe(true)
  expect(meansBeside(clip(), tree, { cause: 4 })).toBe(true)
  expect(meansBeside(clip(), tree, { cause: 5 })).toBe(false)
})
