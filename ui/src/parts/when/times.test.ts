import { expect, it } from 'vitest'
import type { EntryTime, TimelineEntry } from '../../bindings/types'
import { dayBefore, edited, shownIn } from './times'

const exact = (at: string): EntryTime => ({ certainty: 'exact', at })
const about = (at: string): EntryTime => ({ certainty: 'approximate', at })
const entry = (id: number, time: EntryTime): TimelineEntry => ({ id, rank: id, time, text: '', role: '', source: '' })

it('shows the clock alone beneath a row of the same day', () => {
  expect(shownIn(exact('2026-03-13T22:10:00'), '2026-03-13')).toBe('22:10')
  expect(shownIn(about('2026-03-13T22:10:00'), '2026-03-13')).toBe('≈ 22:10')
  expect(shownIn(exact('2026-03-14T01:00:00'), '2026-03-13')).toBe('Sat 14 Mar 2026, 01:00')
  expect(shownIn({ certainty: 'unknown' }, '2026-03-13')).toBe('–')
})

it('a day without a time stays a day', () => {
  expect(shownIn(about('2026-03-13'), '2026-03-13')).toBe('Fri 13 Mar 2026')
  expect(shownIn(about('2026-03-13'), '2026-03-13')).toBe('Fri 13 Mar 2026')
  expect(edited({ certainty: 'unknown' })).toBe('')
})

it('shows midnight, seconds and the zone as they are', () => {
  expect(shownIn(exact('2026-03-14T00:00'), '2026-03-14')).toBe('00:00')
  expect(shownIn(exact('2026-03-14T23:56:20'), '2026-03-14')).toBe('23:56:20')
  expect(shownIn(about('2026-10-25T02:10+02:00'), '2026-10-25')).toBe('≈ 02:10 UTC+2')
})

it('looks past rows without a time for the day', () => {
  const entries = [entry(1, exact('2026-03-13T22:10:00')), entry(2, { certainty: 'unknown' })]
  expect(dayBefore(entries, 2)).toBe('2026-03-13')
  expect(dayBefore(entries, 0)).toBeNull()
})
