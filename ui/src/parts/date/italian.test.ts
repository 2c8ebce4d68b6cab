import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speak } from '../../words/language.svelte'
import { shownMomentShort } from '../when/moment'
import { readTime } from '../when/read'
import { shown, shownLong } from './day'
import { readDay } from './parse'

/** A Monday. */
const today = '2026-11-23'

beforeAll(() => speak('it'))
afterAll(() => speak('en'))

describe('days in Italian', () => {
  it.each([
    ['oggi', '2026-11-23'],
    ['domani', '2026-11-24'],
    ['dopodomani', '2026-11-25'],
    ['ieri', '2026-11-22'],
    ['lunedì', '2026-11-30'],
    ['lunedi', '2026-11-30'],
    ['ven', '2026-11-27'],
    ['mar', '2026-11-24'],
    ['entro venerdì', '2026-11-27'],
    ['venerdì prossimo', '2026-12-04'],
    ['il prossimo venerdì', '2026-12-04'],
    ['la settimana prossima', '2026-11-30'],
    ['il mese scorso', '2026-10-23'],
    ['1 maggio', '2027-05-01'],
    ['1º maggio', '2027-05-01'],
    ['primo maggio 2026', '2026-05-01'],
    ['3 mar', '2027-03-03'],
    ['mar 1 dic', '2026-12-01'],
    ['mar 3 mar 2026', '2026-03-03'],
    ['fine maggio', '2027-05-31'],
    ['a fine maggio', '2027-05-31'],
    ['fine mese', '2026-11-30'],
    ['fine anno', '2026-12-31'],
    ['tra 2 settimane', '2026-12-07'],
    ['fra due', 'problem'],
    ['2 settimane fa', '2026-11-09'],
    ['+14g', '2026-12-07'],
    ['+2s', '2026-12-07'],
    ['1.5.', '2027-05-01'],
    ['2026-05-01', '2026-05-01'],
    ['31 giugno', 'problem'],
    ['maggio', 'problem'],
  ])('%s', (text, expected) => {
    const read = readDay(text, { today })
    expect('day' in read ? read.day : 'problem').toBe(expected)
  })

  it('are shown, and what is shown is read again', () => {
    expect([shown('2026-05-01'), shownLong('2026-05-01')]).toEqual(['1º maggio 2026', 'venerdì 1º maggio 2026'])
    for (const day of ['2026-11-03', '2026-03-10', '2026-12-08', '2026-10-01']) {
      const read = readDay(shownMomentShort(day), { today })
      expect('day' in read && read.day).toBe(day)
    }
  })
})

describe('times in Italian', () => {
  it.each([
    ['ieri alle 9', 'exact 2026-11-22T09:00'],
    ['oggi a mezzogiorno', 'exact 2026-11-23T12:00'],
    ['ven 22:10', 'exact 2026-11-20T22:10'],
    ['venerdì alle 22.10', 'exact 2026-11-20T22:10'],
    ['13 mar 22:10', 'exact 2026-03-13T22:10'],
    ['mar 22:10', 'exact 2026-11-17T22:10'],
    ['circa alle 6:30', 'approximate 2026-11-23T06:30'],
    ['alle 6:30 circa', 'approximate 2026-11-23T06:30'],
    ['ore 18', 'exact 2026-11-23T18:00'],
    ['22.10', 'exact 2026-11-23T22:10'],
    ['ieri 9.05', 'exact 2026-11-22T09:05'],
    ['13.03 22.10', 'exact 2026-03-13T22:10'],
    ['13.03.2026 22.10', 'exact 2026-03-13T22:10'],
    ['13.3.2026', 'approximate 2026-03-13'],
    ['31.12', 'approximate 2025-12-31'],
    ['25 ott 2026 2.10 ora legale', 'exact 2026-10-25T02:10+02:00'],
    ['25 ott 2026 ore 2.05 ora solare', 'exact 2026-10-25T02:05+01:00'],
    ['?', 'unknown'],
    ['sconosciuta', 'unknown'],
    ['in serata', 'problem'],
  ])('%s', (text, expected) => {
    const read = readTime(text, { now: `${today}T23:59+01:00` })
    if ('problem' in read) return expect('problem').toBe(expected)
    expect(read.time.certainty === 'unknown' ? 'unknown' : `${read.time.certainty} ${read.time.at}`).toBe(expected)
  })
})
