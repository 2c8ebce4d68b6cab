/** What was done, told by day and time. */
import type { Moment } from '../../bindings/types'
import { dates } from '../../words/dates'
import { history as words } from '../../words/history'

export interface Day {
  readonly name: string
  readonly moments: readonly Moment[]
}

/** Moments, the latest first, under the days on which they were. */
export function byDay(moments: readonly Moment[], now: Date): Day[] {
  const days: { name: string; moments: Moment[] }[] = []
  for (const moment of moments) {
    const name = dayOf(moment.at, now)
    const last = days[days.length - 1]
    if (last?.name === name) last.moments.push(moment)
    else days.push({ name, moments: [moment] })
  }
  return days
}

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

/** What was done then, in a sentence. */
export function told(moment: Moment): string {
  if (moment.kind === 'undo') return words.undid(moment)
  return moment.kind === 'redo' ? words.redid(moment) : words.did(moment)
}

function same(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate()
}
