import { expect, it } from 'vitest'
import { nextLook, shownByMinutes } from './byMinutes'

it('counts minutes, and seconds only towards the end', () => {
  expect([1200, 1199, 301, 300, 9, -30].map(shownByMinutes)).toEqual(['20 min', '20 min', '6 min', '5:00', '0:09', '+0:30'])
})

it('looks when a second has just passed, and less often while minutes are counted', () => {
  expect(nextLook(0, 60, true)).toBe(1005)
  expect(nextLook(2300, 60, true)).toBe(705)
  expect(nextLook(2300, 900, false)).toBe(705)
  expect(nextLook(2300, 900, true)).toBe(4705)
  expect(nextLook(0, 304, true)).toBe(1005)
})
