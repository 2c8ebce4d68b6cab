import { expect, it } from 'vitest'
import type { Change, Outcome, Target } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { cause } from '../../state/fixtures'
import { ShownBefore } from './shownBefore'

const nothing: Change = { added: [], updated: [], removed: [] }
const [one, two] = [cause(1, null, 1, 4), cause(2, 1, 1)]

function bench() {
  const session = new Session()
  const causes = new Map([one, two].map((it) => [it.id, it]))
  let heard: (made: Promise<Outcome | null>) => void = () => undefined
  const workshop = {
    causes,
    categories: [{ id: 4 }],
    watch: (hear: typeof heard) => ((heard = hear), () => undefined),
  } as unknown as OpenWorkshop
  const shown = new ShownBefore(workshop, session)
  shown.listen()
  const act = async (change: Change) => {
    const made = Promise.resolve({ change } as Outcome)
    heard(made)
    await made
    await Promise.resolve()
  }
  return { session, causes, shown, act }
}

it('undo selects what was selected before the act, whatever the act and the hand have selected since', async () => {
  const { session, causes, shown, act } = bench()
  session.selection = { cause: 1 }
  await act({ ...nothing, added: [{ cause: two }] })
  session.selection = { cause: 2 }
  causes.delete(2)
  expect(shown.back({ ...nothing, removed: [{ cause: two }] })).toBe(true)
  expect(session.selection).toEqual({ cause: 1 })
})

it('a branch that went while it was shut comes back so, and what was opened since stays open', async () => {
  const { session, causes, shown, act } = bench()
  Object.assign(session, { selection: { cause: 2 }, also: new Set([1]), folded: new Set([2, 7]) })
  causes.delete(2)
  await act({ ...nothing, removed: [{ cause: two }] })
  Object.assign(session, { selection: 'effect', also: new Set(), folded: new Set() })
  causes.set(2, two)
  expect(shown.back({ ...nothing, added: [{ cause: two }] })).toBe(true)
  expect([session.selection, [...session.also], [...session.folded]]).toEqual([{ cause: 2 }, [1], [2]])
})

it('of several changes the order that they are told in is nothing', async () => {
  const { session, shown, act } = bench()
  const root = { ...one, standing: 'root' as const }
  const also = { ...two, standing: 'root' as const }
  session.selection = { category: 4 }
  await act({ ...nothing, updated: [{ from: { cause: one }, to: { cause: root } }, { from: { cause: two }, to: { cause: also } }] })
  session.selection = null
  expect(shown.back({ ...nothing, updated: [{ from: { cause: also }, to: { cause: two } }, { from: { cause: root }, to: { cause: one } }] })).toBe(true)
  expect(session.selection).toEqual({ category: 4 })
})

it.each<Target>([{ cause: 9 }, { category: 9 }])('what is gone (%j) isn’t selected, and what was never done here is not known', async (gone) => {
  const { session, shown, act } = bench()
  const change: Change = { ...nothing, added: [{ cause: two }] }
  session.selection = gone
  await act(change)
  session.selection = 'effect'
  expect([shown.back({ ...nothing, removed: [{ cause: two }] }), session.selection]).toEqual([false, 'effect'])
  expect(shown.back({ ...nothing, removed: [{ cause: one }] })).toBe(false)
})
