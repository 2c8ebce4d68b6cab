// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { meaningIn } from '../../keys/fake'
import { cause } from '../../state/fixtures'
import { Ballots, done, MOST_COUNTED } from './ballots'
import { dotsKeys, Typed } from './keys'
import { carrying, ranking } from './ranking'

const LIMITS = { dots: 3, perCause: 2 }

describe('dots', () => {
  const given = [
    { participant: 7, dots: [{ cause: 1, count: 2 }] },
    { participant: null, dots: [{ cause: 1, count: 5 }, { cause: 2, count: 4 }] },
  ]

  it('a person has so many, and so many for one cause', () => {
    const ballots = new Ballots(given)
    expect(ballots.most(7, 1, LIMITS)).toBe(2)
    expect(ballots.most(7, 2, LIMITS)).toBe(1)
    expect(ballots.most(8, 2, LIMITS)).toBe(2)
    expect(ballots.most(7, 2, { dots: 1, perCause: 2 })).toBe(0)
  })

  it('a count has no limit of its own', () => {
    expect(new Ballots(given).most(null, 2, LIMITS)).toBe(MOST_COUNTED)
  })

  it('what is on its way counts already', () => {
    const ballots = new Ballots(given, [
      { voter: 7, cause: 2, count: 1 },
      { voter: 7, cause: 1, count: 0 },
    ])
    expect([ballots.on(7, 1), ballots.on(7, 2), ballots.by(7), ballots.all]).toEqual([0, 1, 1, 10])
  })

  it('who has given all is done; a count is never asked to be', () => {
    const ballots = new Ballots(given, [{ voter: 7, cause: 2, count: 1 }])
    expect(done(ballots, [7, 8, null], LIMITS)).toBe(1)
  })
})

describe('keys where dots are given', () => {
  const press = meaningIn('dots', dotsKeys)

  it('arrows walk, digits and Space give, Del takes back', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'cause', by: 1 })
    expect(press('ArrowLeft')).toEqual({ kind: 'voter', by: -1 })
    expect(press('2')).toEqual({ kind: 'digit', digit: 2 })
    expect(press(' ')).toEqual({ kind: 'more', by: 1 })
    expect(press('Delete')).toEqual({ kind: 'none' })
    expect(press('Ctrl+Delete')).toEqual({ kind: 'anew' })
  })

  it('the keys of the whole window pass', () => {
    for (const name of ['Ctrl+1', 'Ctrl+Enter', 'Tab', 'p']) expect(press(name), name).toBeNull()
  })

  it('digits typed together make a count, and only for one cause', () => {
    const typed = new Typed()
    expect(typed.digit(1, 1, true, 0)).toBe(1)
    expect(typed.digit(1, 2, true, 300)).toBe(12)
    expect(typed.digit(2, 4, true, 500)).toBe(4)
    expect(typed.digit(2, 3, true, 5000)).toBe(3)
    expect(typed.digit(2, 1, false, 5100)).toBe(1)
  })
})

describe('the ranking', () => {
  const voted = (id: number, votes: number) => ({ ...cause(id, null, id), votes })

  it('has the most dots first, equal ones in one place, and none without', () => {
    const ranked = ranking([voted(1, 2), voted(2, 5), voted(3, 0), voted(4, 2), voted(5, 1)])
    expect(ranked.map((it) => [it.cause.id, it.place])).toEqual([[2, 1], [1, 2], [4, 2], [5, 4]])
    expect(ranked.map((it) => Math.round(it.share * 100))).toEqual([50, 70, 90, 100])
  })

  it('says how few carry most', () => {
    const ranked = ranking([voted(1, 2), voted(2, 5), voted(4, 2), voted(5, 1)])
    expect(carrying(ranked, 0.8)).toBe(3)
    expect(carrying(ranked, 0.5)).toBe(1)
    expect(carrying([], 0.8)).toBe(0)
  })
})
