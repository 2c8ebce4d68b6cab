/** A moment by the clock on the wall. */
import { dates } from '../../words/dates'
import { history as words } from '../../words/history'

/** Today, Yesterday, or the date. */
export function dayOf(at: string, now: Date): string {
  const day = new Date(at)
  if (same(day, now)) return words.today
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (same(day, before)) return words.yesterday
  return dates.shortly(day.getFullYear(), day.getMonth() + 1, day.getDate())
}

/** 14:05, by the clock on the wall. */
export function timeOf(at: string): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}

function same(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate()
}
