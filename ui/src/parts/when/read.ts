/**
 * Reads a point in time as people type it: "fri 22:10", "13 mar 22:10",
 * "~06:30", "10:25 UTC", "yesterday 9am", "?". Pure: this moment is an argument.
 *
 * What it reads has happened: without a day, it is of the last one on which it
 * can have.
 */
import type { EntryTime } from '../../bindings/types'
import { dates } from '../../words/dates'
import { when as words } from '../../words/when'
import { addDays, type Day } from '../date/day'
import { plain, readDay, type Read as ReadDay, type Unread } from '../date/parse'
import { dayOf as dayIn, isToCome, type Moment } from './moment'
import { withoutZone } from './zone'

export interface Reading {
  /** This moment, here. */
  readonly now: Moment
  /** The day that a bare time is of, and that a bare weekday is next to; none: the last such day up to today. */
  readonly near?: Day | null
}

export type ReadTime =
  | {
      readonly time: EntryTime
      /** What to know of this reading; nothing where it can't be mistaken. */
      readonly note: string
    }
  | { readonly problem: Unread }

const UNKNOWN: EntryTime = { certainty: 'unknown' }

/** Reads a point in time. Nothing, or "?", means that it is not known. */
export function readTime(text: string, { now, near = null }: Reading): ReadTime {
  const today = dayIn(now)
  const typed = plain(text).replace(/^(\d{4}-\d{2}-\d{2})t/, '$1 ')
  if (typed === '' || words.unknown.includes(typed)) return { time: UNKNOWN, note: '' }
  const { rest: exact, about } = withoutAbout(typed)
  const { zone, rest } = withoutZone(exact)
  const clock = clockIn(rest) ?? digitsIn(rest, today, near)
  if (clock === 'impossible') {
    return { problem: { message: words.problem.noTime(text.trim()), help: words.problem.noTimeHelp } }
  }
  const said = clock?.rest ?? rest
  // The last day on which a clock can have said so.
  const early = clock !== null && isToCome(`${today}T${clock.time}${zone}`, now)
  const day = dayOf(said, today, near, early ? addDays(today, -1) : today)
  if (!day || (zone !== '' && !clock)) return { problem: { message: words.problem.unclear(text.trim()), help: words.problem.unclearHelp } }
  if ('problem' in day) return day
  const at: Moment = clock ? `${day.day}T${clock.time}${zone}` : day.day
  // A day without a time is no exact time.
  const time: EntryTime = { certainty: about || !clock ? 'approximate' : 'exact', at }
  return { time, note: [noteOnDots(clock, rest), noteOn(at, now)].filter(Boolean).join(' ') }
}

/** What has happened can't be still to come: told, not refused, since the clock of a place may be ahead of this one. */
export const noteOn = (at: Moment, now: Moment): string => (isToCome(at, now) ? words.note.toCome : '')

/** Of 12.10, which could be a day as well. */
function noteOnDots(clock: Clock | null, typed: string): string {
  const numbers = clock?.dotted && clock.rest.trim() === '' && /(\d{1,2})\.(\d{2})/.exec(typed)
  if (!numbers) return ''
  const [, day = '', month = ''] = numbers
  return Number(day) > 0 && Number(month) > 0 && Number(month) <= 12 ? words.note.dotted(`${day}/${month}`) : ''
}

/** Takes the sign of an inexact time off: before, or a question mark after. */
function withoutAbout(typed: string): { rest: string; about: boolean } {
  const before = words.about.find((it) => typed.startsWith(it) && !/^[a-z]/.test(typed.slice(it.length)))
  const behind = words.about.find((it) => typed.endsWith(` ${it}`))
  const after = typed.endsWith('?') || behind !== undefined
  const inside = /\s[~≈]\s*(?=\d)/.test(typed)
  const rest = typed
    .slice(before?.length ?? 0, behind === undefined ? undefined : -behind.length)
    .replace(/\?$/, '')
    .replace(/\s[~≈]\s*(?=\d)/, ' ')
  return { rest: rest.trim(), about: before !== undefined || after || inside }
}

interface Clock {
  readonly time: string
  /** What else was typed. */
  readonly rest: string
  /** A dot stood between its numbers, and nothing said that they aren't a day. */
  readonly dotted?: boolean
}

const CLOCKS: readonly RegExp[] = [
  // 22:10, 22:10:05, 10:10pm, 22h10
  /(?<![\d:])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?(?![\d:])/,
  // 10pm, 10 p.m.
  /(?<![\d:])(\d{1,2})()()\s*([ap])\.?m\.?(?![a-z\d])/,
  // fri 22.10: after the name of a day it can be nothing else
  /(?<=[a-z]\s)(\d{1,2})\.(\d{2})()()$/,
  // at 9, alle 9
  /(?<=(?:^|\s)(?:at|alle|ore)\s)(\d{1,2})()()()(?!\s*(?:[\d.:/-]|[a-z]{3}))/,
  // 22h
  /(?<![\d:])(\d{1,2})h()()()(?![a-z\d])/,
]
/** 22.10: a time, since times are typed here; the last, since behind it or before it a day may be written so. */
const DOTTED = /(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)()()(?![\d.])(?!.*\d\.\d)/
/** 2230; the last, since a year may come before. */
const DIGITS = /(?<![\d:.,/-])(\d{2})(\d{2})(?![\d:./-])(?!.*\d{4})/

function clockIn(typed: string): Clock | 'impossible' | null {
  for (const shape of [...CLOCKS, DOTTED]) {
    const found = shape.exec(typed)
    if (!found) continue
    const [all, hour, minute, second, half] = found
    const time = clockOf(Number(hour), Number(minute || 0), Number(second || 0), half?.[0])
    return time ? { time, rest: typed.replace(all, ' '), dotted: shape === DOTTED } : 'impossible'
  }
  for (const [names, time] of [[words.noon, '12:00'], [words.midnight, '00:00']] as const) {
    const name = names.find((it) => typed.split(/\s+/).includes(it))
    if (name) return { time, rest: typed.replace(name, ' ') }
  }
  return null
}

/** Four digits in a row are a time where nothing else makes them a year. */
function digitsIn(typed: string, today: Day, near: Day | null): Clock | null {
  const found = DIGITS.exec(typed)
  const whole = found && dayOf(typed, today, near, today)
  if (!found || (whole && 'day' in whole)) return null
  const [all, hour, minute] = found
  const time = clockOf(Number(hour), Number(minute), 0, undefined)
  return time === null ? null : { time, rest: typed.replace(all, ' ') }
}

function clockOf(hour: number, minute: number, second: number, half: string | undefined): string | null {
  if (half && (hour < 1 || hour > 12)) return null
  const of24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  if (of24 > 23 || minute > 59 || second > 59) return null
  const said = second === 0 ? [of24, minute] : [of24, minute, second]
  return said.map((it) => String(it).padStart(2, '0')).join(':')
}

/** `latest` is the last day that it can be of where no day is named, or only a weekday. */
function dayOf(rest: string, today: Day, near: Day | null, latest: Day): ReadDay | null {
  const typed = rest
    .split(/[\s,]+/)
    .filter((it) => it !== '' && !words.filler.includes(it))
    .join(' ')
  if (typed === '') return { day: near === null || near === today ? latest : near }
  const now = dates.typed
  const fromToday = [...now.today, ...now.yesterday, ...now.tomorrow, ...now.ago]
  if (near === null || typed.split(' ').some((it) => fromToday.includes(it))) {
    const named = isWeekday(typed) ? latest : today
    return understood(readDay(typed, { today: named, lean: 'behind' }))
  }
  const before = understood(readDay(typed, { today: near === today && isWeekday(typed) ? latest : near, lean: 'behind' }))
  const after = understood(readDay(typed, { today: near, lean: 'ahead' }))
  if (!before || !after || 'problem' in before || 'problem' in after) return after
  // What has happened isn't still to come.
  const limit = near > today ? near : isWeekday(typed) ? latest : today
  return after.day > limit || distance(before.day, near) <= distance(after.day, near) ? before : after
}

const isWeekday = (typed: string) => dates.weekdays.some((it) => typed.length > 1 && plain(it).startsWith(typed))

/** A day, or why it isn't one; null where it doesn't even look like one. */
function understood(read: ReadDay): ReadDay | null {
  return 'problem' in read && read.problem.help === dates.problem.unclearHelp ? null : read
}

const distance = (one: Day, other: Day) => Math.abs(Date.parse(one) - Date.parse(other))
