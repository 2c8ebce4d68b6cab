import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TypeAhead } from './typeAhead'

const NAMES = ['Alarm', 'Backup', 'Alert', 'Élan']

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

it('one letter goes on to the next thing, around the end', () => {
  const typed = new TypeAhead()
  expect(typed.find('a', NAMES, 0)).toBe(2)
  vi.advanceTimersByTime(1000)
  expect(typed.find('A', NAMES, 2)).toBe(0)
  vi.advanceTimersByTime(1000)
  expect(typed.find('é', NAMES, -1)).toBe(3)
})

it('letters in one go are the beginning of one thing; nothing is found where none begins so', () => {
  const typed = new TypeAhead()
  typed.find('a', NAMES, -1)
  typed.find('l', NAMES, 0)
  expect(typed.find('e', NAMES, 0)).toBe(2)
  expect(typed.find('x', NAMES, 2)).toBeNull()
})
