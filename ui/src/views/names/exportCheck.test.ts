// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import ExportCheck from './ExportCheck.svelte'

afterEach(cleanup)

it('before an export Enter puts roles in the place of names, and prints none', async () => {
  const [all, look, cancel] = [vi.fn(), vi.fn(), vi.fn()]
  render(ExportCheck, { list: [{ name: 'Marco', role: '', longer: [], places: [] }], all, look, cancel })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('check-names')))
  expect(screen.getByTestId('check-names').classList.contains('primary')).toBe(true)
  expect(screen.getByTestId('export-anyway').classList.contains('primary')).toBe(false)
})
