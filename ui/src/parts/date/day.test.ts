// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { addDays, addMonths, shown, shownLong, weekdayOf, weeksOf } from './day'
import { today } from '../../state/now'
import { stepped } from './typing'

it('days are counted over the ends of months and years, and over a leap day', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  // The days on which clocks change are days like any other.
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
})

it('a month later is the same day, or the last one', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
})

it('today is the day on this computer', () => {
  expect(today(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23')
})

it('days are shown in words', () => {
  expect(shown('2026-05-01')).toBe('1 May 2026')
  expect(shownLong('2026-05-01')).toBe('Friday 1 May 2026')
  expect(weekdayOf('2026-11-23')).toBe(0)
})

it('a month is shown as six whole weeks', () => {
  const weeks = weeksOf('2026-05-17')
  expect(weeks[0]).toEqual(['2026-04-27', '2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'])
  expect(weeks.at(-1)?.at(-1)).toBe('2026-06-07')
  expect(weeksOf('2027-02-01')).toHaveLength(6)
})

it('arrows step by days, pages by months', () => {
  const press = (key: string, shiftKey = false) =>
    stepped(new KeyboardEvent('keydown', { key, shiftKey }), { day: '2026-05-31' })
  expect(press('ArrowDown')).toBe('2026-06-01')
  expect(press('ArrowUp')).toBe('2026-05-30')
  expect(press('ArrowDown', true)).toBe('2026-06-07')
  expect(press('PageDown')).toBe('2026-06-30')
  expect(press('a')).toBeNull()
})
