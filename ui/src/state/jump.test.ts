// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import type { PointPlace } from '../bindings/types'
import { Session } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { fieldOf } from './fields'
import { jump, pointAt } from './jump'

const CASES: readonly (readonly [PointPlace, string | null])[] = [
  [{ key: { cause: 7 }, field: 'evidence' }, '[data-testid=evidence]'],
  [{ key: { cause: 7 }, field: 'beneath' }, '[data-testid=add-beneath]'],
  [{ key: { cause: 7 }, field: { words: 'duty' } }, '[data-testid=cause-duty]'],
  [{ key: { cause: 7 }, field: { words: 'text' } }, '[data-testid=cause-text]'],
  [{ key: { cause: 7 }, field: 'actions' }, '[data-testid=new-action]'],
  [{ key: { action: 9 }, field: { words: 'owner' } }, '[data-row="9"] [data-cell=owner]'],
  [{ key: { action: 9 }, field: { words: 'measure_counts' } }, '[data-row="9"] [data-cell=measure]'],
  [{ key: { action: 9 }, field: { words: 'what' } }, '[data-row="9"] [data-cell=what]'],
  [{ key: { action: 9 }, field: 'addresses' }, '[data-row="9"] [data-cell=addresses]'],
  [{ key: { timeline_entry: 3 }, field: { words: 'text' } }, '#entry-3 [data-cell=text]'],
  [{ key: { timeline_entry: 3 }, field: 'time' }, '#entry-3 [data-cell=time]'],
  [{ key: 'incident', field: 'started' }, '[data-testid=started]'],
  [{ key: 'incident', field: 'severity' }, "[data-testid=how-bad] [tabindex='0']"],
  [{ key: { timeline_entry: 3 }, field: { words: 'role' } }, '#entry-3 [data-cell=role]'],
  [{ key: 'incident', field: { words: 'what_happened' } }, '[data-testid=what-happened]'],
  [{ key: 'effect', field: { words: 'text' } }, '[data-testid=effect-text]'],
  // The whole fishbone: a root cause is to be found on it.
  [{ key: 'effect', field: 'beneath' }, null],
]

it.each(CASES)('%j is mended where it stands', (at, field) => {
  expect(fieldOf(at)).toBe(field)
})

const workshop = {} as OpenWorkshop

function from(field: string): Session {
  document.body.innerHTML = `<input data-testid="${field}" />`
  const session = new Session()
  session.step = 'report'
  session.inspectorOpen = false
  session.historyOpen = true
  session.chain = 3
  return session
}

const focused = () => document.activeElement?.getAttribute('data-testid')

it('a jump opens the step, selects the thing and puts the focus into the field', async () => {
  const session = from('cause-duty')
  await jump(workshop, session, { key: { cause: 7 }, field: { words: 'duty' } })
  expect([session.step, session.selection, session.chain]).toEqual(['fishbone', { cause: 7 }, null])
  expect([session.inspectorOpen, session.historyOpen]).toEqual([true, false])
  expect(focused()).toBe('cause-duty')
})

it('a root cause without an action is what the line for a new action aims at', async () => {
  const session = from('new-action')
  await jump(workshop, session, { key: { cause: 7 }, field: 'actions' })
  expect([session.step, session.aim, focused()]).toEqual(['actions', 7, 'new-action'])
})

it('who types at once keeps the focus where the typing has put it', async () => {
  const session = from('cause-duty')
  document.body.insertAdjacentHTML('beforeend', '<textarea id="editor"></textarea>')
  const going = jump(workshop, session, { key: { cause: 7 }, field: { words: 'duty' } })
  await vi.waitFor(() => expect(focused()).toBe('cause-duty'))
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'N' }))
  document.getElementById('editor')?.focus()
  await going
  expect(document.activeElement?.id).toBe('editor')
})

it('a span of its text is selected, and so is the next in a field that has the focus already', async () => {
  const session = from('cause-text')
  const field = document.querySelector('input') as HTMLInputElement
  field.value = 'Nobody failed to look, and nobody forgot'
  const at: PointPlace = { key: { cause: 7 }, field: { words: 'text' } }
  await jump(workshop, session, at, { start: 7, end: 13 })
  expect([focused(), field.selectionStart, field.selectionEnd]).toEqual(['cause-text', 7, 13])
  await jump(workshop, session, at, { start: 34, end: 40 })
  expect([focused(), field.selectionStart, field.selectionEnd]).toEqual(['cause-text', 34, 40])
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
