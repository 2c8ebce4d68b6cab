/** Points in time as the document holds them: local to where it happened, without a time zone. */
import { dates } from '../../words/dates'
import { shown, shownShort, today, weekdayOf, type Day } from '../date/day'

/** "2026-03-13T22:10:00" */
export type Moment = string

export const dayOf = (moment: Moment): Day => moment.slice(0, 10)

/** Midnight to the second stands for a day whose time isn't known. */
const hasClock = (moment: Moment) => moment.slice(11) !== '00:00:00'

/** 22:10; with seconds only where they say something. */
export function clockOf(moment: Moment): string {
  const [hour = '', minute = '', second = ''] = moment.slice(11).split(':')
  const exact = second.slice(0, 2)
  return `${hour}:${minute}${exact !== '' && exact !== '00' ? `:${exact}` : ''}`
}

/** 13 March 2026, 22:10 */
export function shownMoment(moment: Moment): string {
  return shown(dayOf(moment)) + (hasClock(moment) ? `, ${clockOf(moment)}` : '')
}

/** Fri 13 Mar 2026, 22:10 */
export function shownMomentShort(moment: Moment): string {
  const day = dayOf(moment)
  const weekday = dates.weekdays[weekdayOf(day)]?.slice(0, 3) ?? ''
  return `${weekday} ${shownShort(day)}${hasClock(moment) ? `, ${clockOf(moment)}` : ''}`
}

/** Whole minutes from one to the other. */
export function minutesBetween(from: Moment, to: Moment): number {
  return Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000)
}

/** This minute, here. */
export function now(at: Date = new Date()): Moment {
  return `${today(at)}T${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}:00`
}
