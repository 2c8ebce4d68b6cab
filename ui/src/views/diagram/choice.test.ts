import { expect, it } from 'vitest'
import type { Target } from '../../bindings/types'
import { Choice } from './choice.svelte'
import { category, cause, graph } from '../../state/fixtures'

const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [cause(5, null, 1, 2), cause(1, null, 2, 1), cause(2, 1, 1), cause(3, 1, 2), cause(4, 3, 1), cause(6, null, 3)],
)

function begun(selection: Target | null = { cause: 1 }) {
  const session = { selection, also: new Set<number>() as ReadonlySet<number> }
  return { session, choice: new Choice(tree, session) }
}

it('extends from one cause to the next, and takes it back the same way', () => {
  const { session, choice } = begun()
  choice.extend({ cause: 2 })
  choice.extend({ cause: 3 })
  expect(choice.causes).toEqual([1, 2, 3])
  expect(session.selection).toEqual({ cause: 3 })
  choice.extend({ cause: 2 })
  expect(choice.causes).toEqual([1, 2])
  choice.extend({ cause: 1 })
  expect(choice.causes).toEqual([1])
})

it('toggles one, and never leaves nothing selected', () => {
  const { session, choice } = begun()
  choice.toggle({ cause: 6 })
  choice.toggle({ cause: 5 })
  expect(choice.causes).toEqual([1, 5, 6])
  choice.toggle({ cause: 6 })
  expect(choice.causes).toEqual([1, 5])
  choice.toggle({ cause: 5 })
  expect(session.selection).toEqual({ cause: 1 })
  choice.toggle({ cause: 1 })
  expect(choice.causes).toEqual([1])
})

it('reads bone by bone, and knows which branches hold the others', () => {
  const { choice } = begun()
  choice.all([6, 5, 4, 3, 2, 1])
  expect(choice.causes).toEqual([1, 2, 3, 4, 5, 6])
  expect(choice.branches).toEqual([1, 5, 6])
})

it('begins anew at the effect or a bone', () => {
  const { session, choice } = begun()
  choice.extend({ cause: 2 })
  choice.extend('effect')
  expect(choice.causes).toEqual([])
  expect(session.also.size).toBe(0)
  choice.toggle({ cause: 2 })
  expect(choice.causes).toEqual([2])
})

it('lets the others go when something else is selected elsewhere, or they are gone', () => {
  const { session, choice } = begun()
  choice.extend({ cause: 2 })
  session.also = new Set([1, 99])
  choice.mend()
  expect([...session.also]).toEqual([1])
  session.selection = { cause: 5 }
  choice.mend()
  expect(session.also.size).toBe(0)
})
