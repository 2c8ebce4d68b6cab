// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, it, vi } from 'vitest'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Drawn from './Drawn.svelte'

vi.mock('@tauri-apps/api/core', () => ({ invoke: async () => ({ width: 0, height: 0, strokes: [], labels: [] }) }))
afterEach(cleanup)

const entry = (id: number, text: string) => ({ id, rank: id, time: { certainty: 'unknown' }, text, role: '', source: '' })
const workshop = { id: 1, revision: 0, timeline: [entry(1, 'Alarm'), entry(2, 'Call'), entry(3, 'Backup')], safeguards: [{ id: 7, entries: [2, 3] }, { id: 8, entries: [] }] } as unknown as OpenWorkshop

it('Home, End and first letters go along the line; a lone C makes a cause', () => {
  const [choose, cause] = [vi.fn(), vi.fn()]
  render(Drawn, { workshop, current: 1, choose, open: vi.fn(), openSafeguard: vi.fn(), cause })
  const press = (key: string) => screen.getByRole('tree').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  press('End')
  press('Home')
  press('b')
  expect(choose.mock.calls.map(([id]) => id as number)).toEqual([3, 1, 3])
  // Within a word it is a letter: “bc” begins nothing, and makes nothing.
  press('c')
  expect(cause).toHaveBeenCalledTimes(0)
  render(Drawn, { workshop, current: 1, choose, open: vi.fn(), openSafeguard: vi.fn(), cause })
  screen.getAllByRole('tree')[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true }))
  expect(cause).toHaveBeenCalledWith(1)
})

it('arrows meet a safeguard once, after the first entry that it stands with; Enter opens it', async () => {
  const [choose, open, openSafeguard, cause] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  render(Drawn, { workshop, current: 2, choose, open, openSafeguard, cause })
  const press = async (key: string) => {
    screen.getByRole('tree').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await tick()
  }
  await press('ArrowRight')
  expect(screen.getByRole('tree').getAttribute('aria-activedescendant')).toMatch(/safeguard-7$/)
  await press('Enter')
  expect([openSafeguard.mock.calls, open.mock.calls, choose.mock.calls]).toEqual([[[7]], [], []])
  await press('ArrowRight')
  expect(choose.mock.calls).toEqual([[3]])
})
