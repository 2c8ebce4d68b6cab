// @vitest-environment happy-dom
import { flushSync } from 'svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Cause, Change, Edit, Opened } from '../bindings/types'
import { causesByBone } from './bones'
import { category, cause, NO_RECORDS } from './fixtures'
import { OpenWorkshop } from './workshop.svelte'

const MANY = 200

let causes: Cause[]
let revision: number

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_: string, { edit }: { edit: Edit }) => {
    await Promise.resolve()
    revision += 1
    return { revision, change: changeOf(edit), added: null, undo: null, redo: null }
  },
}))

function changeOf(edit: Edit): Change {
  if (typeof edit === 'object' && 'set_effect' in edit) {
    return { added: [], updated: [{ from: { effect: { text: '' } }, to: { effect: { text: edit.set_effect } } }], removed: [] }
  }
  const { id } = (edit as { set_cause: { id: number } }).set_cause
  const from = causes[id - 1] as Cause
  return { added: [], updated: [{ from: { cause: from }, to: { cause: { ...from, text: 'Reworded' } } }], removed: [] }
}

/** A workshop of two bones; each of the first ten causes has others beneath it. */
function opened(): Opened {
  const parts = { ...NO_RECORDS, session: {}, incident: {}, effect: { text: '' }, categories: [category(1, 'One', 'O'), category(2, 'Two', 'T')], causes, last_id: 999 }
  return { id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened
}

let woken: string[]
let workshop: OpenWorkshop

beforeEach(() => {
  revision = 0
  woken = []
  causes = Array.from({ length: MANY }, (_, n) => (n < 10 ? cause(n + 1, null, n + 1, (n % 2) + 1) : cause(n + 1, (n % 10) + 1, n + 1)))
  workshop = new OpenWorkshop(opened())
})

/** Whoever reads something, until it is over. */
function readers(): () => void {
  return $effect.root(() => {
    const reads = (name: string, read: () => unknown) => {
      $effect(() => {
        read()
        woken.push(name)
      })
    }
    for (const { id } of causes) {
      reads(`cause ${id}`, () => workshop.causes.get(id)?.text)
      reads(`category of ${id}`, () => workshop.categoryOf(id))
      reads(`beneath ${id}`, () => workshop.beneath(id).length)
    }
    reads('all causes', () => causesByBone(workshop).length)
    reads('categories', () => workshop.categories.length)
    reads('a category', () => workshop.category(1)?.name)
    reads('actions', () => workshop.actions.length)
    reads('timeline', () => workshop.timeline.length)
    reads('ideas', () => workshop.ideas.length)
    reads('agenda', () => workshop.agenda.length)
    reads('effect', () => workshop.effect.text)
    reads('incident', () => workshop.incident)
    reads('session', () => workshop.session)
  })
}

async function wokenBy(edit: Edit): Promise<string[]> {
  const end = readers()
  flushSync()
  expect(woken).toHaveLength(3 * MANY + 10)
  woken = []
  await workshop.edit(edit)
  flushSync()
  end()
  return woken
}

it('an edit of one cause wakes who reads it, its row, or all of them, and none of six hundred others', async () => {
  const reworded = await wokenBy({ set_cause: { id: 50, field: { text: 'Reworded' } } })
  expect(reworded.sort()).toEqual(['all causes', 'beneath 10', 'category of 50', 'cause 50'])
})

it('an edit of the effect wakes who reads the effect', async () => {
  expect(await wokenBy({ set_effect: 'Worded' })).toEqual(['effect'])
})
