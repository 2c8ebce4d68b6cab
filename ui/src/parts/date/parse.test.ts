import { describe, expect, it } from 'vitest'
import { isTold, readDay, type Reading } from './parse'

/** A Monday. */
const today = '2026-11-23'

function check(text: string, expected: string, reading: Partial<Reading> = {}) {
  const read = readDay(text, { today, ...reading })
  expect('day' in read ? read.day : read.problem.message, text).toBe(expected)
}

describe('a day that is due', () => {
  it('is read from numbers', () => {
    check('2026-05-01', '2026-05-01')
    check('2026/5/1', '2026-05-01')
    check('1.5.2027', '2027-05-01')
    check('1.5.27', '2027-05-01')
    check('01/05/2027', '2027-05-01')
    check('1.5.', '2027-05-01')
    check('1/12', '2026-12-01')
    check('13/5/2027', '2027-05-13')
    check('30', '2026-11-30')
    check('15', '2026-12-15')
    check('31', '2026-12-31')
  })

  it('is read from names', () => {
    check('1 may', '2027-05-01')
    check('1may', '2027-05-01')
    check('may1', '2027-05-01')
    check('1 May 2026', '2026-05-01')
    check('1st of may', '2027-05-01')
    check('May 1, 2028', '2028-05-01')
    check('24 dec', '2026-12-24')
    check('23 nov', '2026-11-23')
    check('29 feb', '2028-02-29')
    check('fri 1 may 2026', '2026-05-01')
    check('3 sept 27', '2027-09-03')
  })

  it('is read from weekdays', () => {
    check('fri', '2026-11-27')
    check('Friday', '2026-11-27')
    check('mon', '2026-11-30')
    check('sun', '2026-11-29')
    check('next fri', '2026-12-04')
    check('next monday', '2026-11-30')
  })

  it('is read from distances', () => {
    check('+14d', '2026-12-07')
    check('+14', '2026-12-07')
    check('+ 2w', '2026-12-07')
    check('2 weeks', '2026-12-07')
    check('in 2 weeks', '2026-12-07')
    check('+1m', '2026-12-23')
    check('+3 months', '2027-02-23')
    check('+1y', '2027-11-23')
    check('-3d', '2026-11-20')
    check('2 weeks ago', '2026-11-09')
    check('today', '2026-11-23')
    check('tomorrow', '2026-11-24')
    check('next week', '2026-11-30')
    check('+1m', '2027-02-28', { today: '2027-01-31' })
  })

  it('is read from ends', () => {
    check('end of month', '2026-11-30')
    check('end of june', '2027-06-30')
    check('end feb 2028', '2028-02-29')
    check('end of year', '2026-12-31')
    check('end of week', '2026-11-29')
  })
})

describe('a day that was', () => {
  it('lies behind where the year or the week is not typed', () => {
    const lean = 'behind'
    check('13 mar', '2026-03-13', { lean })
    check('24 dec', '2025-12-24', { lean })
    check('fri', '2026-11-20', { lean })
    check('mon', '2026-11-23', { lean })
    check('30', '2026-10-30', { lean })
    check('29 feb', '2024-02-29', { lean })
    check('end of june', '2026-06-30', { lean })
  })
})

describe('numbers have one order', () => {
  it('is the day before the month, also where only the other makes sense', () => {
    check('01/12', '2026-12-01')
    check('12/1/2027', '2027-01-12')
    check('12/31', 'There is no month 31.')
    check('5/13/2027', 'There is no month 13.')
    expect(readDay('12/31', { today })).toEqual({
      problem: { message: 'There is no month 31.', help: 'The day comes first here: 31/12. Or write 31 dec.' },
    })
  })
  it('is told where it matters', () => {
    expect(['1/12', '12.1.2027', '5-3', '5/3/'].map(isTold)).toEqual([true, true, true, true])
    expect(['12/12', '31/12', '1', '1 may', '2026-05-01', ''].map(isTold)).toEqual([false, false, false, false, false, false])
  })
})

describe('what is no day', () => {
  it('is told by what is wrong', () => {
    check('31 feb 2026', 'February 2026 has no day 31.')
    check('2026-02-29', 'February 2026 has no day 29.')
    check('31 june', 'June 2026 has no day 31.')
    check('2026-13-01', 'There is no month 13.')
    check('0 may 2026', 'May 2026 has no day 0.')
    check('1.5.20266', 'The year 20266 looks mistyped.')
    check('14 mar 20', '“20” isn’t a whole year.')
    check('14.3.20', '“20” isn’t a whole year.')
    check('end of june 20', '“20” isn’t a whole year.')
    check('14 mar 2', 'The year 2 looks mistyped.')
    check('may', 'Which day of May?')
    check('may 2027', 'Which day of May?')
  })

  it('is told when it can not be read', () => {
    for (const text of ['soon', '1 foo', '+', 'ma', '99', '14 whats', '123', 'end', 'next', '1 may 2026 2027', '+9999y', '']) {
      const read = readDay(text, { today })
      expect('problem' in read, text).toBe(true)
    }
  })
})
