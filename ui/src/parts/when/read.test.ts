import { describe, expect, it } from 'vitest'
import { isToCome, minutesBetween, nowZoned, shownMomentShort } from './moment'
import { readTime } from './read'

/** A Monday. */
const today = '2026-11-23'
const EVENING = `${today}T23:59+01:00`
const read = (text: string, near?: string, now = EVENING) => {
  const found = readTime(text, { now, ...(near ? { near } : {}) })
  if ('problem' in found) return `problem: ${found.problem.message}`
  const { time } = found
  return time.certainty === 'unknown' ? 'unknown' : `${time.certainty} ${time.at}`
}

describe('a time as people type it', () => {
  it.each([
    ['2026-03-13T22:10:00', 'exact 2026-03-13T22:10'],
    ['2026-03-13 22:10', 'exact 2026-03-13T22:10'],
    ['13 mar 2026 22:10', 'exact 2026-03-13T22:10'],
    ['Fri 13 Mar 2026, 22:10', 'exact 2026-03-13T22:10'],
    ['13 March 2026, 22:10:05', 'exact 2026-03-13T22:10:05'],
    ['13 mar 22:10', 'exact 2026-03-13T22:10'],
    ['22:10 on 13 mar', 'exact 2026-03-13T22:10'],
    ['13.3.2026 22:10', 'exact 2026-03-13T22:10'],
    ['yesterday 9am', 'exact 2026-11-22T09:00'],
    ['today at noon', 'exact 2026-11-23T12:00'],
    ['12 am', 'exact 2026-11-23T00:00'],
    ['10:30 pm', 'exact 2026-11-23T22:30'],
    ['22h10', 'exact 2026-11-23T22:10'],
    ['fri 22:10', 'exact 2026-11-20T22:10'],
    ['mon 8:00', 'exact 2026-11-23T08:00'],
    ['fri 22.10', 'exact 2026-11-20T22:10'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['~06:30', 'approximate 2026-11-23T06:30'],
    ['about 6:30', 'approximate 2026-11-23T06:30'],
    ['≈ fri 22:10', 'approximate 2026-11-20T22:10'],
    ['fri ~22:10', 'approximate 2026-11-20T22:10'],
    ['22:10?', 'approximate 2026-11-23T22:10'],
    ['13 mar', 'approximate 2026-03-13'],
  ])('not exactly: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['', '  ', '?', 'unknown'])('not at all: “%s”', (text) => expect(read(text)).toBe('unknown'))
})

describe('a time of a clock elsewhere', () => {
  it.each([
    ['10:25 UTC', 'exact 2026-11-23T10:25Z'],
    ['~10:25 utc', 'approximate 2026-11-23T10:25Z'],
    ['fri 9am GMT', 'exact 2026-11-20T09:00Z'],
    ['2026-03-13T22:10:00Z', 'exact 2026-03-13T22:10Z'],
    ['2026-03-13T22:10:05.25Z', 'exact 2026-03-13T22:10:05Z'],
    ['2026-03-13T22:10+01:00', 'exact 2026-03-13T22:10+01:00'],
    ['2026-03-13 22:10-0330', 'exact 2026-03-13T22:10-03:30'],
    ['25 oct 2026 02:10 CEST', 'exact 2026-10-25T02:10+02:00'],
    ['25 oct 2026 02:10 cet', 'exact 2026-10-25T02:10+01:00'],
    ['Sun 25 Oct 2026, 02:10 UTC+2', 'exact 2026-10-25T02:10+02:00'],
    ['Sun 25 Oct 2026, 02:10 UTC−3:30', 'exact 2026-10-25T02:10-03:30'],
    ['13/3 22:10 +2', 'exact 2026-03-13T22:10+02:00'],
    ['2230Z', 'exact 2026-11-23T22:30Z'],
    ['9:00-10:00', 'problem: “9:00-10:00” isn’t a time that can be read here.'],
    ['13 mar UTC', 'problem: “13 mar UTC” isn’t a time that can be read here.'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('is shown so that it is read again', () => {
    for (const at of ['2026-10-25T02:10+02:00', '2026-10-25T02:10:05-03:30', '2026-03-13T00:00Z', '2026-03-13T00:00', '2026-03-13T23:56:20']) {
      expect(read(shownMomentShort(at)), at).toBe(`exact ${at}`)
    }
    expect(read(shownMomentShort('2026-03-13'))).toBe('approximate 2026-03-13')
  })
})

describe('four digits', () => {
  it.each([
    ['2230', 'exact 2026-11-23T22:30'],
    ['fri 2230', 'exact 2026-11-20T22:30'],
    ['13 mar 2026 0915', 'exact 2026-03-13T09:15'],
    ['13 mar 2026', 'approximate 2026-03-13'],
    ['13.3.2026', 'approximate 2026-03-13'],
    ['14 mar 20', 'problem: “20” isn’t a whole year.'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what has happened is not still to come', () => {
  const morning = `${today}T09:00+01:00`
  it.each([
    ['22:10', 'exact 2026-11-22T22:10'],
    ['22.10', 'exact 2026-11-22T22:10'],
    ['2230', 'exact 2026-11-22T22:30'],
    ['~22:10', 'approximate 2026-11-22T22:10'],
    ['8:59', 'exact 2026-11-23T08:59'],
    ['8:30 UTC', 'exact 2026-11-22T08:30Z'],
    ['7:30 UTC', 'exact 2026-11-23T07:30Z'],
    ['17:01 +9', 'exact 2026-11-22T17:01+09:00'],
    ['16:00 UTC+9', 'exact 2026-11-23T16:00+09:00'],
    ['mon 22:10', 'exact 2026-11-16T22:10'],
    ['mon 8:00', 'exact 2026-11-23T08:00'],
  ])('without a day, it is of the last one that can be: %s', (text, expected) => expect(read(text, undefined, morning)).toBe(expected))

  it('and so it is beside another of today', () => {
    expect(read('22:10', today, morning)).toBe('exact 2026-11-22T22:10')
    expect(read('mon 22:10', today, morning)).toBe('exact 2026-11-16T22:10')
    expect(read('22:10', '2026-11-20', morning)).toBe('exact 2026-11-20T22:10')
  })

  const note = (text: string) => {
    const found = readTime(text, { now: morning })
    return 'problem' in found ? 'problem' : found.note
  }
  it.each(['today 22:10', '23 nov 2026 22:10', 'tomorrow', '24 nov 2026', '2027-01-01 8:00', '23 nov 2026 8:30 UTC'])(
    'a day that is named is kept, and told of: %s',
    (text) => expect(note(text)).toContain('still to come'),
  )
  it.each(['today 8:00', '23 nov 2026', '22:10', '23 nov 2026 16:00 UTC+9', '?', ''])('nothing is said of %s', (text) => expect(note(text)).toBe(''))

  it('is told by the true time where both clocks are known', () => {
    expect(isToCome('2026-11-23T09:30+02:00', morning)).toBe(false)
    expect(isToCome('2026-11-23T09:30', morning)).toBe(true)
    expect(isToCome(today, morning)).toBe(false)
    expect(nowZoned(new Date(2026, 10, 23, 9, 5))).toMatch(/^2026-11-23T09:05[+-]\d\d:\d\d$/)
  })
})

describe('numbers with a dot', () => {
  const note = (text: string) => {
    const found = readTime(text, { now: EVENING })
    return 'problem' in found ? 'problem' : found.note
  }
  it.each([
    ['22.10', 'exact 2026-11-23T22:10'],
    ['9.05', 'exact 2026-11-23T09:05'],
    ['13.03 22.10', 'exact 2026-03-13T22:10'],
    ['22.10.2026', 'approximate 2026-10-22'],
    ['22/10', 'approximate 2026-10-22'],
    ['31.12', 'approximate 2025-12-31'],
    ['13.3', 'approximate 2026-03-13'],
  ])('are a time where they can be one: %s', (text, expected) => expect(read(text)).toBe(expected))

  it('say so where they could be a day, and how that is typed', () => {
    expect(note('22.10')).toBe('Read as a time. For the day, type 22/10.')
    for (const text of ['22.45', 'fri 22.10', '13.03 22.10', '22:10']) expect(note(text), text).toBe('')
  })
})

describe('how long it took', () => {
  it.each([
    ['2026-10-25T02:10+02:00', '2026-10-25T02:05+01:00', 55],
    ['2026-10-25T02:10+02:00', '2026-10-25T02:05', -5],
    ['2026-03-13T23:56:20', '2026-03-14T00:00', 4],
    ['2016-12-31T23:59:60', '2017-01-01T00:01', 1],
    ['2026-03-13', '2026-03-13T22:10', null],
  ])('%s to %s', (from, to, minutes) => expect(minutesBetween(from, to)).toBe(minutes))
})

describe('near another day', () => {
  it.each([
    ['31 dec 23:00', 'exact 2025-12-31T23:00'],
    ['wed 9:00', 'exact 2026-11-18T09:00'],
    ['1 dec 9:00', 'exact 2025-12-01T09:00'],
    ['tomorrow 9:00', 'exact 2026-11-24T09:00'],
  ])('of today, what is not still to come: %s', (text, expected) => expect(read(text, today)).toBe(expected))

  const near = '2026-03-13'
  it.each([
    ['06:30', 'exact 2026-03-13T06:30'],
    ['sat 6:30', 'exact 2026-03-14T06:30'],
    ['fri 18:00', 'exact 2026-03-13T18:00'],
    ['wed 18:00', 'exact 2026-03-11T18:00'],
    ['14 mar 2:00', 'exact 2026-03-14T02:00'],
    ['28 feb 9:00', 'exact 2026-02-28T09:00'],
    ['31 dec 23:00', 'exact 2025-12-31T23:00'],
    ['yesterday 6:00', 'exact 2026-11-22T06:00'],
  ])('%s', (text, expected) => expect(read(text, near)).toBe(expected))
})

describe('what is not a time', () => {
  it.each([
    ['31 feb 10:00', 'problem: February 2026 has no day 31.'],
    ['13 mar 25:10', 'problem: There is no time 13 mar 25:10.'],
    ['22:61', 'problem: There is no time 22:61.'],
    ['13 pm', 'problem: There is no time 13 pm.'],
    ['in the evening', 'problem: “in the evening” isn’t a time that can be read here.'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})
