import { expect, it } from 'vitest'
import type { AgendaItem, Cause, Change, Parts } from '../bindings/types'
import { applied, broughtBack, byParent, inOrder, isAbout, isEmpty, recordsOf } from './records'

const cause = (id: number, parent: number | null, rank: number, text = `cause ${id}`): Cause => ({
  id,
  parent,
  rank,
  text,
  nature: 'condition',
  category: null,
  evidence: { level: 'unknown', note: '', source: '' },
  standing: 'plain',
  owner: '',
  duty: '',
  usually: '',
  known: '',
  votes: 0,
  also: '',
  entry: null,
})

const item = (minutes: number): AgendaItem => ({ step: 'fishbone', minutes, done: false, prompt: '', line: '' })

const parts = (causes: Cause[], effect: string): Parts => ({
  session: { state: 'draft', language: 'en', held_on: null, facilitator: '', category_set: 'own', decision: '', notes: '', purpose: '', ground_rules: '', learned: '', open_points: '', length: 'full', safe_to_speak: [0, 0, 0, 0, 0], worth: [0, 0, 0, 0, 0], voting: 'not_yet', dots: 3, dots_per_cause: 2, aliases: [] },
  incident: {
    kind: 'incident',
    title: 'Case',
    what_happened: '',
    started: null,
    noticed: null,
    contained: null,
    place: '',
    impact: '',
    meant: '',
    trigger: '',
    detection: '',
    sooner: '',
    actual: null,
    potential: null,
    probability: null,
    went_well: '',
    lucky: '',
    system: '',
  },
  effect: { text: effect },
  categories: [],
  participants: [],
  timeline: [],
  causes,
  actions: [],
  safeguards: [],
  attachments: [],
  impacts: [],
  role_functions: [],
  needs: [],
  agenda: [item(10)],
  notes: [],
  thoughts: [],
  ideas: [],
  ballots: [],
  last_id: 9,
})

const change: Change = {
  added: [{ cause: cause(4, 1, 3) }],
  updated: [
    { from: { cause: cause(2, 1, 2) }, to: { cause: cause(2, null, 2, 'reworded') } },
    { from: { effect: { text: 'before' } }, to: { effect: { text: 'after' } } },
  ],
  removed: [{ cause: cause(3, 1, 1) }],
}

it('a change makes of the records what the whole would be', () => {
  const before = recordsOf(parts([cause(1, null, 0), cause(2, 1, 2), cause(3, 1, 1)], 'before'))
  const whole = recordsOf(parts([cause(1, null, 0), cause(2, null, 2, 'reworded'), cause(4, 1, 3)], 'after'))
  expect(applied(before, change)).toEqual(whole)
})

it('leaves what was there before as it was, and shares what it does not touch', () => {
  const before = recordsOf(parts([cause(1, null, 0), cause(2, 1, 2), cause(3, 1, 1)], 'before'))
  const after = applied(before, change)
  expect(before.cause.has(3)).toBe(true)
  expect(before.effect.text).toBe('before')
  expect(after.action).toBe(before.action)
  expect(after.cause.get(1)).toBe(before.cause.get(1))
})

it('taken back, gives the first records', () => {
  const before = recordsOf(parts([cause(1, null, 0), cause(2, 1, 2), cause(3, 1, 1)], 'before'))
  const back: Change = {
    added: change.removed,
    updated: change.updated.map(({ from, to }) => ({ from: to, to: from })),
    removed: change.added,
  }
  expect(applied(applied(before, change), back)).toEqual(before)
})

it('orders by rank, and equal ranks by number', () => {
  const causes = [cause(5, null, 1), cause(3, null, 1), cause(9, null, -4), cause(7, 3, 0)]
  expect(inOrder(causes).map((it) => it.id)).toEqual([9, 7, 3, 5])
  const lists = byParent(new Map(causes.map((it) => [it.id, it])))
  expect(lists.get(null)?.map((it) => it.id)).toEqual([9, 3, 5])
  expect(lists.get(3)?.map((it) => it.id)).toEqual([7])
})

it('knows an empty change', () => {
  expect(isEmpty({ added: [], updated: [], removed: [] })).toBe(true)
  expect(isEmpty(change)).toBe(false)
})

it('an agenda item is named by its step, a note by its number', () => {
  const before = recordsOf(parts([], ''))
  const note = { id: 7, about: { step: 'whys' as const }, text: 'Slowly here' }
  const after = applied(before, {
    added: [{ note }],
    updated: [{ from: { agenda_item: item(10) }, to: { agenda_item: item(25) } }],
    removed: [],
  })
  expect([...after.agenda_item.values()]).toEqual([item(25)])
  expect(after.note.get(7)).toEqual(note)
})

it('a note is about one step, or one cause', () => {
  expect(isAbout({ step: 'whys' }, { step: 'whys' })).toBe(true)
  expect(isAbout({ cause: 3 }, { cause: 3 })).toBe(true)
  expect(isAbout({ cause: 3 }, { cause: 4 })).toBe(false)
  expect(isAbout({ step: 'whys' }, { cause: 3 })).toBe(false)
})

it('undo points at what came back, and at what it changed where that is one thing', () => {
  const change = (it: Partial<Change>): Change => ({ added: [], updated: [], removed: [], ...it })
  const [top, leaf] = [cause(7, null, 1), cause(8, 7, 1)]
  const update = (before: Cause, to: Cause) => ({ from: { cause: before }, to: { cause: to } })
  // A branch comes back with its parent first, however it is told.
  expect(broughtBack(change({ added: [{ cause: leaf }, { cause: top }] }))).toEqual({ kind: 'cause', id: 7 })
  expect(broughtBack(change({ updated: [update(leaf, { ...leaf, text: 'as it was' })] }))).toEqual({ kind: 'cause', id: 8 })
  expect(broughtBack(change({ updated: [update(leaf, leaf), update(top, top)] }))).toBeNull()
  expect(broughtBack(change({ removed: [{ cause: leaf }] }))).toBeNull()
})
