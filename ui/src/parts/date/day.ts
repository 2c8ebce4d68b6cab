/** Days of the calendar, as the document holds them: "2026-05-01". Without times, so without time zones. */
import { dates as words } from '../../words/dates'

/** A day that exists, as ISO 8601 writes it. */
export type Day = string

const DAY_MS = 86_400_000

/** How many days a month (1–12) has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Months count from 1. The parts must be those of a day that exists. */
export function iso(year: number, month: number, day: number): Day {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

export function addDays(day: Day, count: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS)
  return iso(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: date } = partsOf(day)
  const index = year * 12 + (month - 1) + count
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return iso(to.year, to.month, Math.min(date, daysIn(to.year, to.month)))
}

/** 0 is Monday, 6 Sunday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** 1 May 2026 */
export function shown(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return words.shown(year, month, date)
}

/** 13 Mar 2026 */
export function shownShort(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return words.shortly(year, month, date)
}

/** Friday 1 May 2026 */
export const shownLong = (day: Day): string => `${words.weekdays[weekdayOf(day)]} ${shown(day)}`

/** Six weeks, so that a calendar keeps its height: the first is that of the month's first day, from Monday. */
export function weeksOf(day: Day): Day[][] {
  const first = `${day.slice(0, 8)}01`
  const start = addDays(first, -weekdayOf(first))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => addDays(start, week * 7 + at)),
  )
}
