import { expect, it } from 'vitest'
import type { Target } from '../../bindings/types'
import { Selection } from './selection.svelte'
import { category, cause, graph } from '../../state/fixtures'

const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [cause(5, null, 1, 2), cause(1, null, 2, 1), cause(2, 1, 1), cause(3, 1, 2), cause(4, 3, 1), cause(6, null, 3)],
)

function begun(selection: Target | null = { cause: 1 }) {
  const session = { selection, also: new Set<number>() as ReadonlySet<number> }
  return { session, selection: new Selection(tree, session) }
}

it('extends from one cause to the next, and takes it back the same way', () => {
  const { session, selection } = begun()
  selection.extend({ cause: 2 })
  selection.extend({ cause: 3 })
  expect(selection.causes).toEqual([1, 2, 3])
  expect(session.selection).toEqual({ cause: 3 })
  selection.extend({ cause: 2 })
  expect(selection.causes).toEqual([1, 2])
  selection.extend({ cause: 1 })
  expect(selection.causes).toEqual([1])
})

it('toggles one, and never leaves nothing selected', () => {
  const { session, selection } = begun()
  selection.toggle({ cause: 6 })
  selection.toggle({ cause: 5 })
  expect(selection.causes).toEqual([1, 5, 6])
  selection.toggle({ cause: 6 })
  expect(selection.causes).toEqual([1, 5])
  selection.toggle({ cause: 5 })
  expect(session.selection).toEqual({ cause: 1 })
  selection.toggle({ cause: 1 })
  expect(selection.causes).toEqual([1])
})

it('reads bone by bone, and knows which branches hold the others', () => {
  const { selection } = begun()
  selection.all([6, 5, 4, 3, 2, 1])
  expect(selection.causes).toEqual([1, 2, 3, 4, 5, 6])
  expect(selection.branches).toEqual([1, 5, 6])
})

it('begins anew at the effect or a bone', () => {
  const { session, selection } = begun()
  selection.extend({ cause: 2 })
  selection.extend('effect')
  expect(selection.causes).toEqual([])
  expect(session.also.size).toBe(0)
  selection.toggle({ cause: 2 })
  expect(selection.causes).toEqual([2])
})

it('lets the others go when something else is selected elsewhere, or they are gone', () => {
  const { session, selection } = begun()
  selection.extend({ cause: 2 })
  session.also = new Set([1, 99])
  selection.mend()
  expect([...session.also]).toEqual([1])
  session.selection = { cause: 5 }
  selection.mend()
  expect(session.also.size).toBe(0)
})
