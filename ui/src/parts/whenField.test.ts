// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import { UNFINISHED, type Unfinished } from './unfinished'
import WhenField from './WhenField.svelte'

afterEach(cleanup)

const shown = (left: string, save = vi.fn(() => Promise.resolve(null as { message: string; help: string } | null))) => {
  const place: Unfinished = { of: () => left, keep: () => undefined, all: () => [] }
  render(WhenField, { props: { label: 'Noticed', value: null, save, holds: 'incident/noticed' }, context: new Map([[UNFINISHED, place]]) })
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
