// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import Cell from './Cell.svelte'
import DateField from './date/DateField.svelte'
import { DRAFTS, NOWHERE, type Drafts } from '../state/draft/drafts'
import WhenField from './WhenField.svelte'

afterEach(cleanup)

const shown = (left: string, save = vi.fn(() => Promise.resolve(null as { message: string; help: string } | null))) => {
  const place: Drafts = { ...NOWHERE, of: () => left, keep: () => undefined, all: () => [] }
  render(WhenField, { props: { label: 'Noticed', value: null, save, holds: 'incident/noticed' }, context: new Map([[DRAFTS, place]]) })
  return save
}

it('a time that was left and can’t be read says so when one comes back', async () => {
  const save = shown('14 mar 20')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('“20” isn’t a whole year.'))
  expect(save).not.toHaveBeenCalled()
})

it('one that was refused says why again', async () => {
  shown('13 mar 2026 22:10', vi.fn(() => Promise.resolve({ message: 'It began later.', help: '' })))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('It began later.'))
})

it('one that is saved is left alone', () => {
  expect(shown('')).not.toHaveBeenCalled()
})

it('one that is refused while somebody is there is selected: what is typed next takes its place', async () => {
  shown('')
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.focus()
  await fireEvent.input(field, { target: { value: '14 mar 20' } })
  await fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('isn’t a whole year'))
  await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, '14 mar 20'.length]))
})

it('so does a cell of the timeline, and a date', async () => {
  const save = vi.fn(() => Promise.resolve({ code: 'refused', message: 'It began later.', help: '' } as const))
  const context = new Map([[DRAFTS, { ...NOWHERE, of: () => '12 Mar 2026', keep: () => undefined, all: () => [] } satisfies Drafts]])
  const cell = render(Cell, { props: { label: 'Time', value: '', shown: 'Not known', cell: 'time', pauses: false, save, holds: 'entry/1/time' }, context })
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('It began later.'))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('12 Mar 2026')
  cell.unmount()
  render(DateField, { props: { label: 'Due', value: null, save, holds: 'incident/due' }, context })
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('It began later.'))
})

it('a time that is still to come is kept, and told of beside the field as long as it stands there', async () => {
  const save = vi.fn(() => Promise.resolve(null))
  const value = '2199-01-01T22:10'
  render(WhenField, { props: { label: 'Started', value, save, testid: 'started', holds: 'incident/started' }, context: new Map([[DRAFTS, { ...NOWHERE, of: () => '', keep: () => undefined, all: () => [] }]]) })
  expect(screen.getByTestId('started-note').textContent).toContain('still to come')
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.focus()
  await fireEvent.input(field, { target: { value: '1 jan 2198 22:10' } })
  await fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(save).toHaveBeenCalledWith('2198-01-01T22:10'))
})
