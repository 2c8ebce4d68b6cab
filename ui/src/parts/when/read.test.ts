import { describe, expect, it } from 'vitest'
import { readTime } from './read'

/** A Monday. */
const today = '2026-11-23'
const read = (text: string, near?: string) => {
  const found = readTime(text, { today, ...(near ? { near } : {}) })
  if ('problem' in found) return `problem: ${found.problem.message}`
  const { time } = found
  return time.certainty === 'unknown' ? 'unknown' : `${time.certainty} ${time.at}`
}

describe('a time as people type it', () => {
  it.each([
    ['2026-03-13T22:10:00', 'exact 2026-03-13T22:10:00'],
    ['2026-03-13 22:10', 'exact 2026-03-13T22:10:00'],
    ['13 mar 2026 22:10', 'exact 2026-03-13T22:10:00'],
    ['Fri 13 Mar 2026, 22:10', 'exact 2026-03-13T22:10:00'],
    ['13 March 2026, 22:10:05', 'exact 2026-03-13T22:10:05'],
    ['13 mar 22:10', 'exact 2026-03-13T22:10:00'],
    ['22:10 on 13 mar', 'exact 2026-03-13T22:10:00'],
    ['13.3.2026 22:10', 'exact 2026-03-13T22:10:00'],
    ['yesterday 9am', 'exact 2026-11-22T09:00:00'],
    ['today at noon', 'exact 2026-11-23T12:00:00'],
    ['12 am', 'exact 2026-11-23T00:00:00'],
    ['10:30 pm', 'exact 2026-11-23T22:30:00'],
    ['22h10', 'exact 2026-11-23T22:10:00'],
    ['fri 22:10', 'exact 2026-11-20T22:10:00'],
    ['mon 8:00', 'exact 2026-11-23T08:00:00'],
    ['fri 22.10', 'exact 2026-11-20T22:10:00'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['~06:30', 'approximate 2026-11-23T06:30:00'],
    ['about 6:30', 'approximate 2026-11-23T06:30:00'],
    ['≈ fri 22:10', 'approximate 2026-11-20T22:10:00'],
    ['fri ~22:10', 'approximate 2026-11-20T22:10:00'],
    ['22:10?', 'approximate 2026-11-23T22:10:00'],
    ['13 mar', 'approximate 2026-03-13T00:00:00'],
  ])('not exactly: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['', '  ', '?', 'unknown'])('not at all: “%s”', (text) => expect(read(text)).toBe('unknown'))
})

describe('near another day', () => {
  const near = '2026-03-13'
  it.each([
    ['06:30', 'exact 2026-03-13T06:30:00'],
    ['sat 6:30', 'exact 2026-03-14T06:30:00'],
    ['fri 18:00', 'exact 2026-03-13T18:00:00'],
    ['wed 18:00', 'exact 2026-03-11T18:00:00'],
    ['14 mar 2:00', 'exact 2026-03-14T02:00:00'],
    ['28 feb 9:00', 'exact 2026-02-28T09:00:00'],
    ['31 dec 23:00', 'exact 2025-12-31T23:00:00'],
    ['yesterday 6:00', 'exact 2026-11-22T06:00:00'],
  ])('%s', (text, expected) => expect(read(text, near)).toBe(expected))
})

describe('what is not a time', () => {
  it.each([
    ['31 feb 10:00', 'problem: February 2026 has no day 31.'],
    ['13 mar 25:10', 'problem: There is no time 13 mar 25:10.'],
    ['22:61', 'problem: There is no time 22:61.'],
    ['13 pm', 'problem: There is no time 13 pm.'],
    ['in the evening', 'problem: “in the evening” isn\'t a time that can be read here.'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})
