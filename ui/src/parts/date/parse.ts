/**
 * Reads a day as people type it: "1 may", "2026-05-01", "1.5.", "fri",
 * "+14d", "in 2 weeks", "end of june". Pure: today is an argument.
 */
import { dates as words } from '../../words/dates'
import { addDays, addMonths, daysIn, iso, partsOf, weekdayOf, type Day } from './day'

/** Why a text isn't a day, and what would be one. */
export interface Unread {
  readonly message: string
  readonly help: string
}

export type Read = { readonly day: Day } | { readonly problem: Unread }

export interface Reading {
  readonly today: Day
  /**
   * Where a day lies whose year or week isn't typed: "ahead" (today or later)
   * suits what is due, "behind" (today or earlier) what has happened.
   */
  readonly lean?: 'ahead' | 'behind'
}

/** The years that the document takes. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

/** Reads a day. The text must say something: an empty one is not "no date" here. */
export function readDay(text: string, { today, lean = 'ahead' }: Reading): Read {
  const typed = plain(text)
  const forward = lean === 'ahead'
  return (
    numbers(typed, today, forward) ??
    shift(typed, today) ??
    phrase(typed, today, forward) ??
    wrong(words.problem.unclear(text.trim()), words.problem.unclearHelp)
  )
}

/** 2026-05-01, 1.5.2026, 1/5, 15 */
function numbers(typed: string, today: Day, forward: boolean): Read | null {
  const yearFirst = /^(\d{4,})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed)
  if (yearFirst) return whole(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2,})?)?$/.exec(typed)
  if (dayFirst) {
    const [day, month] = [Number(dayFirst[1]), Number(dayFirst[2])]
    // Always in one order, also where only the other makes sense: of a list of
    // dates, all are read rightly or some are told.
    if (month > 12 && day <= 12) return wrong(words.problem.noMonth(month), words.problem.dayFirst(month, day))
    return dated(day, month, dayFirst[3], today, forward)
  }
  if (/^\d{1,2}\.?$/.test(typed)) return dayOfMonth(parseInt(typed, 10), today, forward)
  return null
}

/** +14d, -2w, in 3 months, 2 weeks ago */
function shift(typed: string, today: Day): Read | null {
  const found = /^([a-z]+ |\+|-|−)?\s*(\d{1,4})\s*([a-z]*)( [a-z]+)?$/.exec(typed)
  if (!found) return null
  const before = found[1]?.trim() ?? ''
  const word = /[a-z]/.test(before)
  if (word && !words.typed.ahead.includes(before)) return null
  const ago = found[4]?.trim()
  if (ago !== undefined && !words.typed.ago.includes(ago)) return null
  const unit = found[3] ?? ''
  if (unit === '' && (before === '' || word)) return null
  const back = ago !== undefined || before === '-' || before === '−'
  const count = Number(found[2]) * (back ? -1 : 1)
  if (unit === '' || words.typed.day.includes(unit)) return known(addDays(today, count))
  if (words.typed.week.includes(unit)) return known(addDays(today, count * 7))
  if (words.typed.month.includes(unit)) return known(addMonths(today, count))
  if (words.typed.year.includes(unit)) return known(addMonths(today, count * 12))
  return null
}

/** Words: a weekday, a month with a day, today, end of june. */
function phrase(typed: string, today: Day, forward: boolean): Read | null {
  const parts = typed
    .replace(/(\d)([a-z]{3})/g, '$1 $2')
    .replace(/([a-z]{3})(\d)/g, '$1 $2')
    .split(/[\s,./-]+/)
    .filter((part) => part !== '' && !words.typed.filler.includes(part))
  const [first = '', ...more] = parts
  if (words.typed.end.includes(first)) return end(more, today, forward)
  const alone = more.length === 0 ? oneWord(first, today, forward) : relative(parts, today)
  return alone ?? named(parts, today, forward)
}

/** today, fri */
function oneWord(word: string, today: Day, forward: boolean): Read | null {
  if (words.typed.today.includes(word)) return known(today)
  if (words.typed.tomorrow.includes(word)) return known(addDays(today, 1))
  if (words.typed.afterTomorrow.includes(word)) return known(addDays(today, 2))
  if (words.typed.yesterday.includes(word)) return known(addDays(today, -1))
  const at = nameAt(words.weekdays, word)
  if (at === null) return null
  const ahead = (at - weekdayOf(today) + 7) % 7
  // On a Friday, what is due "fri" has a week; what happened "fri" was today.
  if (forward) return known(addDays(today, ahead === 0 ? 7 : ahead))
  return known(addDays(today, ahead === 0 ? 0 : ahead - 7))
}

/** next fri, next week, last month */
function relative([one = '', other = '', ...more]: string[], today: Day): Read | null {
  const by = (word: string) => (words.typed.next.includes(word) ? 1 : words.typed.last.includes(word) ? -1 : 0)
  // Italian says it either way: il prossimo venerdì, venerdì prossimo.
  const [which, what] = by(one) === 0 ? [other, one] : [one, other]
  return relativeTo(by(which), what, more, today)
}

function relativeTo(by: number, what: string, more: string[], today: Day): Read | null {
  if (by === 0 || more.length > 0) return null
  if (words.typed.week.includes(what)) return known(addDays(today, by * 7))
  if (words.typed.month.includes(what)) return known(addMonths(today, by))
  if (words.typed.year.includes(what)) return known(addMonths(today, by * 12))
  const at = nameAt(words.weekdays, what)
  if (at === null) return null
  const monday = addDays(today, -weekdayOf(today))
  return known(addDays(monday, by * 7 + at))
}

/** 1 may, may 1st, fri 1 may 2026 */
function named(parts: string[], today: Day, forward: boolean): Read | null {
  // “mar” is Tuesday or March in Italian: a month, unless another word is surely one.
  const months = parts.filter((part) => nameAt(words.months, part) !== null)
  const word = months.find((part) => nameAt(words.weekdays, part) === null) ?? months[0]
  let month: number | null = null
  let day: number | null = null
  let year: string | undefined
  for (const part of parts) {
    const name = part === word ? nameAt(words.months, part) : null
    const number = /^\d+$/.test(part) ? part : words.typed.ordinal(part)
    if (name !== null && month === null) month = name + 1
    else if (number !== undefined && day === null && number.length <= 2) day = Number(number)
    else if (number !== undefined && year === undefined && number.length !== 3) year = number
    else if (nameAt(words.weekdays, part) === null) return null
  }
  if (month === null) return null
  if (day === null) return wrong(words.problem.whichDay(month), words.problem.whichDayHelp(month))
  return dated(day, month, year, today, forward)
}

/** end of june, end of june 2027, end of month, end of year, end of next week */
function end(parts: string[], today: Day, forward: boolean): Read | null {
  const { year, month } = partsOf(today)
  const [what = '', typedYear, ...more] = parts
  if (more.length > 0) return null
  if (words.typed.month.includes(what)) return known(iso(year, month, daysIn(year, month)))
  if (words.typed.year.includes(what)) return known(iso(year, 12, 31))
  if (words.typed.week.includes(what)) return known(addDays(today, 6 - weekdayOf(today)))
  const at = nameAt(words.months, what)
  if (at === null) return null
  if (typedYear !== undefined && isBegun(typedYear)) return wrong(words.problem.begun(typedYear), words.problem.begunHelp)
  const given = fullYear(typedYear)
  if (given !== null) return whole(given, at + 1, daysIn(given, at + 1))
  const inYear = (it: number) => iso(it, at + 1, daysIn(it, at + 1))
  return known(nearest(year, inYear, today, forward))
}

function dated(day: number, month: number, typed: string | undefined, today: Day, forward: boolean): Read {
  if (typed !== undefined && isBegun(typed)) return wrong(words.problem.begun(typed), words.problem.begunHelp)
  const year = fullYear(typed)
  if (year !== null) return whole(year, month, day)
  const now = partsOf(today).year
  if (month < 1 || month > 12) return wrong(words.problem.noMonth(month))
  // 29 February may be eight years away.
  for (let by = 0; by <= 8; by += 1) {
    const year = forward ? now + by : now - by
    if (day < 1 || day > daysIn(year, month)) continue
    const found = iso(year, month, day)
    if (forward ? found >= today : found <= today) return known(found)
  }
  return whole(now, month, day)
}

function dayOfMonth(day: number, today: Day, forward: boolean): Read | null {
  if (day < 1 || day > 31) return null
  for (let by = 0; by <= 12; by += 1) {
    const { year, month } = partsOf(addMonths(`${today.slice(0, 8)}01`, forward ? by : -by))
    if (day > daysIn(year, month)) continue
    const found = iso(year, month, day)
    if (forward ? found >= today : found <= today) return known(found)
  }
  return null
}

function nearest(year: number, inYear: (year: number) => Day, today: Day, forward: boolean): Day {
  const here = inYear(year)
  if (forward) return here >= today ? here : inYear(year + 1)
  return here <= today ? here : inYear(year - 1)
}

function whole(year: number, month: number, day: number): Read {
  if (year < FIRST_YEAR || year > LAST_YEAR) return wrong(words.problem.year(year))
  if (month < 1 || month > 12) return wrong(words.problem.noMonth(month))
  const last = daysIn(year, month)
  if (day < 1 || day > last) {
    return wrong(words.problem.noDay(day, year, month), words.problem.lastDay(last))
  }
  return known(iso(year, month, day))
}

const known = (day: Day): Read => {
  const { year } = partsOf(day)
  return year < FIRST_YEAR || year > LAST_YEAR ? wrong(words.problem.year(year)) : { day }
}
const wrong = (message: string, help = ''): Read => ({ problem: { message, help } })

/** How a year of four digits begins: not a year yet. */
const isBegun = (typed: string): boolean => typed === '19' || typed === '20'

/** Numbers that mean another day where months come first. */
export function isTold(text: string): boolean {
  const found = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d*)?$/.exec(plain(text))
  return found !== null && found[1] !== found[2] && Number(found[1]) <= 12 && Number(found[2]) <= 12
}

function fullYear(typed: string | undefined): number | null {
  if (typed === undefined) return null
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed)
}

/** What was typed, without capitals and accents: lunedi is lunedì. */
export const plain = (text: string): string => text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Which name a text begins; three letters are enough. */
function nameAt(names: readonly string[], typed: string): number | null {
  if (typed.length < 3) return null
  const at = names.findIndex((name) => plain(name).startsWith(typed))
  return at < 0 ? null : at
}
