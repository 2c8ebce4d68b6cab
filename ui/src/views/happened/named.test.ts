// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TextLocation, TimelineEntry, Wording } from '../../bindings/types'
import { NOWHERE } from '../../state/draft/drafts'
import { PAUSE } from '../../parts/wording/guardedField.svelte'
import { GUARD, type Guard } from '../../state/wording/guard'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { rowKeys } from './rows'
import EntryRow from './EntryRow.svelte'
import FreshEntry from './FreshEntry.svelte'

/** In a role, “Anna” is a name; elsewhere it is none. */
function found(text: string, spot: TextLocation | null): Wording[] {
  const start = spot?.field === 'role' ? text.indexOf('Anna') : -1
  return start < 0 ? [] : [{ spot, sentence: text, at: 0, start, end: start + 4, kind: 'person_as_subject', why: '', offers: [] }]
}
const guard: Guard = {
  left: 0,
  of: (spot) => found(spot.field === 'role' ? entry.role : entry.text, spot),
  look: (text, spot) => Promise.resolve(found(text, spot)),
  enter: () => undefined,
  exit: () => undefined,
  stand: () => () => undefined,
  act: () => false,
}
const entry: TimelineEntry = { id: 4, rank: 1, time: { certainty: 'unknown' }, text: 'Anna’s rule holds', role: 'Anna, nurse', source: '' }
const context = new Map([[GUARD, guard]])
const underlined = () => [...document.querySelectorAll('.mirror u')].map((it) => it.textContent)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('W51: a name in the role of an entry is underlined, before anybody exports', async () => {
  const none = () => undefined
  const workshop = { id: 1, drafts: NOWHERE, attachments: [] } as unknown as OpenWorkshop
  const props = { workshop, entry, row: 1, before: null, cause: null, category: null, means: () => '', onkey: none, keys: rowKeys(none), onfocus: none, toCause: none, remove: none }
  render(EntryRow, { props: { ...props, set: async () => null, setTime: async () => null }, context })
  await vi.advanceTimersByTimeAsync(1)
  expect(underlined()).toEqual(['Anna'])
})

it('W51: and while it is typed into the new row, which is no entry yet', async () => {
  const workshop = { id: 1, drafts: NOWHERE, tryEdit: async () => null } as unknown as OpenWorkshop
  render(FreshEntry, { props: { workshop, near: null, up: () => undefined }, context })
  const role = screen.getByTestId<HTMLInputElement>('new-entry-role')
  role.focus()
  await fireEvent.input(role, { target: { value: 'Anna' } })
  await vi.advanceTimersByTimeAsync(PAUSE + 10)
  expect(underlined()).toEqual(['Anna'])
})
