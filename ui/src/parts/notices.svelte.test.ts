// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failure as words } from '../words/failure'
import { walkRegions } from './regions'
import { notices } from '../state/notices.svelte'
import Notices from './Notices.svelte'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  for (const it of notices.list) notices.dismiss(it.key)
  vi.useRealTimers()
})

it('what is said stays while the focus is at it, though the pointer goes', () => {
  notices.say('Removed “No alarm”')
  render(Notices)
  const button = screen.getByRole('button', { name: words.dismiss })
  button.focus()
  screen.getByTestId('notices').dispatchEvent(new Event('pointerleave'))
  vi.advanceTimersByTime(60_000)
  expect(notices.list).toHaveLength(1)
  button.blur()
  vi.advanceTimersByTime(60_000)
  expect(notices.list).toEqual([])
})

it('what failed and what passes are in a live region each, and neither is in another', () => {
  notices.say('Removed “No alarm”')
  const failed = notices.fail({ code: 'failed', message: 'The disk is full.', help: '' })
  render(Notices)
  expect(screen.getByRole('status').textContent).toContain('No alarm')
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
  expect(screen.getByTestId('notices').querySelectorAll(':is([role=alert], [role=status], [aria-live]) :is([role=alert], [role=status], [aria-live])').length).toBe(0)
  expect(screen.getByTestId('notices').hasAttribute('aria-live')).toBe(false)
  notices.dismiss(failed)
})

it('F6 comes to the notices', () => {
  notices.fail({ code: 'failed', message: 'The disk is full.', help: '' })
  render(Notices)
  walkRegions(1)
  expect(document.activeElement?.closest('[data-region]')).toBe(screen.getByTestId('notices'))
})

it('of several, Esc takes the one with the focus away and goes on to the next; one button takes all', async () => {
  for (const message of ['one', 'two', 'three', 'four']) notices.fail({ code: 'failed', message, help: '' })
  render(Notices)
  expect(screen.getByTestId('notices-behind').textContent).toContain('1')
  const buttons = screen.getAllByRole('button', { name: words.dismiss })
  expect(buttons).toHaveLength(3)
  buttons[2]?.focus()
  buttons[2]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await tick()
  await tick()
  expect(notices.list.map((it) => it.text)).toEqual(['one', 'two', 'three'])
  expect(document.activeElement?.closest('.notice')?.textContent).toContain('three')
  screen.getByTestId('dismiss-all').click()
  expect(notices.list).toEqual([])
})
