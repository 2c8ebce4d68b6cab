import { describe, expect, it } from 'vitest'
import { goneOf, leftOf, shownLeft } from './clock'

const reading = (elapsed: number, running = true) => ({ total: 240, elapsed, running })

describe('what is left', () => {
  it('counts on between two readings, while it runs', () => {
    expect(leftOf(reading(0), 0)).toBe(240)
    expect(leftOf(reading(10), 2500)).toBe(228)
    expect(leftOf(reading(10, false), 2500)).toBe(230)
  })
  it('shows a second until it has passed, and goes on below nothing', () => {
    expect(leftOf(reading(239.2), 0)).toBe(1)
    expect(Object.is(leftOf(reading(240), 0), 0)).toBe(true)
    expect(leftOf(reading(240), 30_000)).toBe(-30)
  })
  it('is written in minutes and seconds', () => {
    expect([245, 60, 9, 0, -30].map(shownLeft)).toEqual(['4:05', '1:00', '0:09', '0:00', '+0:30'])
  })
  it('says how much has gone, and no more than all', () => {
    expect([240, 60, 0, -60].map((left) => goneOf(reading(0), left))).toEqual([0, 0.75, 1, 1])
    expect(goneOf({ total: 0, elapsed: 0, running: false }, 0)).toBe(1)
  })
})
