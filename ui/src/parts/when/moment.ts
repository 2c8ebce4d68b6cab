/** Days and times as the document holds them: local to where it happened, some with their distance from UTC. */
import { dates } from '../../words/dates'
import { shown, shownShort, weekdayOf, type Day } from '../date/day'
import { now } from '../../state/now'
import { shownZone } from './zone'

/** "2026-03-13", "2026-03-13T22:10", "2026-03-13T22:10:05", the last two also with "Z" or "+02:00". */
export type Moment = string

/** 22:10, its seconds, and its zone. */
const CLOCK = /T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

export const dayOf = (moment: Moment): Day => moment.slice(0, 10)

/** Whether only the day is known. */
export const isDay = (moment: Moment): boolean => !moment.includes('T')

/** 22:10; with seconds and zone only where they say something. Nothing of a day alone. */
export function clockOf(moment: Moment): string {
  const [, clock = '', second = '00', zone = ''] = CLOCK.exec(moment) ?? []
  const exact = second === '00' ? clock : `${clock}:${second}`
  return zone === '' ? exact : `${exact} ${shownZone(zone)}`
}

/** 13 March 2026, 22:10 */
export function shownMoment(moment: Moment): string {
  return shown(dayOf(moment)) + (isDay(moment) ? '' : `, ${clockOf(moment)}`)
}

/** Fri 13 Mar 2026, 22:10 */
export function shownMomentShort(moment: Moment): string {
  const day = dayOf(moment)
  const weekday = dates.weekdays[weekdayOf(day)]?.slice(0, 3) ?? ''
  return `${weekday} ${shownShort(day)}${isDay(moment) ? '' : `, ${clockOf(moment)}`}`
}

/**
 * Whole minutes from one to the other: in truth where both say how far they
 * are from UTC, else by the clock on the wall. Null: one is a day alone.
 */
export function minutesBetween(from: Moment, to: Moment): number | null {
  if (isDay(from) || isDay(to)) return null
  const zoned = [from, to].every((it) => CLOCK.exec(it)?.[3] !== undefined)
  const at = (moment: Moment) => {
    const whole = moment.replace(/:60/, ':59')
    return Date.parse(zoned ? whole : `${whole.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '')}Z`)
  }
  return Math.round((at(to) - at(from)) / 60_000)
}

/** Whether it is later than this moment; a day alone, than today. */
export function isToCome(moment: Moment, now: Moment): boolean {
  if (isDay(moment)) return moment > dayOf(now)
  return (minutesBetween(now, moment) ?? 0) > 0
}

/** This minute, here, with how far this computer is from UTC: a time of another place can be told from it. */
export function nowZoned(at: Date = new Date()): Moment {
  const east = -at.getTimezoneOffset()
  return `${now(at)}${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`
}

const two = (it: number) => String(it).padStart(2, '0')
