// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failure as words } from '../words/failure'
import { notices } from './notices.svelte'
import Notices from './Notices.svelte'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
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
