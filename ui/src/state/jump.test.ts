// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { PointPlace } from '../bindings/types'
import { jump, pointAt } from './jump'
import { isPlace } from './lead'
import { nameOf, placeOf, type Place } from './places'
import { Session } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const CASES: readonly (readonly [PointPlace, string | null])[] = [
  [{ key: { cause: 7 }, field: 'evidence' }, 'cause-7 evidence'],
  [{ key: { cause: 7 }, field: 'beneath' }, 'cause-7 beneath'],
  [{ key: { cause: 7 }, field: { words: 'duty' } }, 'cause-7 duty'],
  [{ key: { cause: 7 }, field: { words: 'text' } }, 'cause-7 text'],
  [{ key: { cause: 7 }, field: { words: 'also' } }, 'cause-7 text'],
  [{ key: { cause: 7 }, field: { words: 'usually' } }, 'cause-7 usually'],
  [{ key: { cause: 7 }, field: { words: 'known' } }, 'cause-7 known'],
  [{ key: { cause: 7 }, field: 'actions' }, 'new_action'],
  [{ key: { action: 9 }, field: { words: 'decides' } }, 'action-9 decides'],
  [{ key: { action: 9 }, field: 'checklist' }, 'action-9 checklist'],
  [{ key: { action: 9 }, field: { words: { checklist_line: 3 } } }, 'action-9 checklist_line-3'],
  [{ key: { action: 9 }, field: { words: 'pause_point' } }, 'action-9 pause_point'],
  [{ key: { action: 9 }, field: { words: 'owner' } }, 'action-9 owner'],
  [{ key: { action: 9 }, field: { words: 'measure_threshold' } }, 'action-9 measure_counts'],
  [{ key: { action: 9 }, field: { words: 'what' } }, 'action-9 what'],
  [{ key: { action: 9 }, field: 'addresses' }, 'action-9 addresses'],
  [{ key: { timeline_entry: 3 }, field: { words: 'text' } }, 'timeline_entry-3 text'],
  [{ key: { timeline_entry: 3 }, field: 'time' }, 'timeline_entry-3 time'],
  [{ key: 'incident', field: 'started' }, 'incident started'],
  [{ key: 'incident', field: 'severity' }, 'incident severity'],
  [{ key: { timeline_entry: 3 }, field: { words: 'role' } }, 'timeline_entry-3 role'],
  [{ key: 'incident', field: { words: 'impact' } }, 'incident what_happened'],
  [{ key: 'effect', field: { words: 'text' } }, 'effect text'],
  // The whole fishbone: a root cause is to be found on it.
  [{ key: 'effect', field: 'beneath' }, null],
]

it.each(CASES)('%j is mended where it stands', (at, name) => {
  const place = placeOf(at)
  expect(place && nameOf(place)).toBe(name)
})

const workshop = {} as OpenWorkshop
const gone: (() => void)[] = []
afterEach(() => {
  for (const it of gone.splice(0)) it()
  document.body.replaceChildren()
})

/** A field that is a place. */
function field(place: Place, focus?: (to: Place) => void): HTMLInputElement {
  const input = document.createElement('input')
  input.id = nameOf(place)
  document.body.append(input)
  gone.push(isPlace(place, focus ? { focus } : {})(input))
  return input
}

function from(place: Place): Session {
  field(place)
  const session = new Session()
  session.step = 'report'
  session.inspectorOpen = false
  session.historyOpen = true
  session.chain = 3
  return session
}

const focused = () => document.activeElement?.id
const DUTY: PointPlace = { key: { cause: 7 }, field: { words: 'duty' } }

it('a jump opens the step, selects the thing and puts the focus into the field', async () => {
  const session = from({ key: { cause: 7 }, field: 'duty' })
  await jump(workshop, session, DUTY)
  expect([session.step, session.selection, session.chain]).toEqual(['fishbone', { cause: 7 }, null])
  expect([session.inspectorOpen, session.historyOpen]).toEqual([true, false])
  expect(focused()).toBe('cause-7 duty')
})

it('of two fields for the same the later one is the place, and the earlier one again once it is gone', async () => {
  field({ key: { cause: 7 }, field: 'duty' })
  const later = document.createElement('input')
  later.id = 'later'
  document.body.append(later)
  const leave = isPlace({ key: { cause: 7 }, field: 'duty' })(later)
  await jump(workshop, new Session(), DUTY)
  expect(focused()).toBe('later')
  leave()
  later.remove()
  await jump(workshop, new Session(), DUTY)
  expect(focused()).toBe('cause-7 duty')
})

it('a jump waits for a place that isn’t there yet', async () => {
  const going = jump(workshop, new Session(), DUTY)
  await new Promise((done) => setTimeout(done, 100))
  field({ key: { cause: 7 }, field: 'duty' })
  await going
  expect(focused()).toBe('cause-7 duty')
})

it('of two jumps the later one has its way', async () => {
  const early = jump(workshop, new Session(), DUTY)
  await Promise.resolve()
  field({ key: { cause: 7 }, field: 'duty' })
  field({ key: { cause: 7 }, field: 'owner' })
  await jump(workshop, new Session(), { key: { cause: 7 }, field: { words: 'owner' } })
  await early
  expect(focused()).toBe('cause-7 owner')
})

it('a root cause without an action is what the line for a new action aims at', async () => {
  const session = new Session()
  const aimed: Place[] = []
  const line = field('new_action', (to) => {
    aimed.push(to)
    line.focus()
  })
  await jump(workshop, session, { key: { cause: 7 }, field: 'actions' })
  expect([session.step, focused()]).toEqual(['actions', 'new_action'])
  expect(aimed).toEqual([{ key: { cause: 7 }, field: 'actions' }])
})

it('who types at once keeps the focus where the typing has put it', async () => {
  const session = from({ key: { cause: 7 }, field: 'duty' })
  document.body.insertAdjacentHTML('beforeend', '<textarea id="editor"></textarea>')
  const going = jump(workshop, session, DUTY)
  await vi.waitFor(() => expect(focused()).toBe('cause-7 duty'))
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'N' }))
  document.getElementById('editor')?.focus()
  await going
  expect(document.activeElement?.id).toBe('editor')
})

it('a span of its text is selected, and so is the next in a field that has the focus already', async () => {
  const input = field({ key: { cause: 7 }, field: 'text' })
  input.value = 'Nobody failed to look, and nobody forgot'
  const at: PointPlace = { key: { cause: 7 }, field: { words: 'text' } }
  await jump(workshop, new Session(), at, { start: 7, end: 13 })
  expect([focused(), input.selectionStart, input.selectionEnd]).toEqual(['cause-7 text', 7, 13])
  await jump(workshop, new Session(), at, { start: 34, end: 40 })
  expect([focused(), input.selectionStart, input.selectionEnd]).toEqual(['cause-7 text', 34, 40])
})

it('what undo brought back is selected alone, but one of several leaves them selected together', () => {
  const session = new Session()
  session.selection = { cause: 1 }
  session.also = new Set([2, 3])
  pointAt(workshop, session, { kind: 'cause', id: 3 })
  expect([session.selection, [...session.also]]).toEqual([{ cause: 1 }, [2, 3]])
  pointAt(workshop, session, { kind: 'cause', id: 4 })
  expect([session.selection, session.also.size]).toEqual([{ cause: 4 }, 0])
})
