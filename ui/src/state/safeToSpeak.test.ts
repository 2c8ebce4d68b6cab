import { expect, it } from 'vitest'
import { isLow } from './safeToSpeak'

it('is low under a mean of 3, and not while nobody has answered', () => {
  expect(isLow([0, 0, 0, 0, 0])).toBe(false)
  expect(isLow([0, 0, 4, 0, 0])).toBe(false)
  expect(isLow([0, 1, 4, 0, 0])).toBe(true)
  expect(isLow([1, 0, 0, 0, 1])).toBe(false)
})
