import { expect, it } from 'vitest'
import { by, numbered, on, to } from './days'
import { dates } from './dates'

it('elides the article before 8 and 11, of all days of a month', () => {
  const days = Array.from({ length: 31 }, (_, at) => dates.shown(2026, 3, at + 1))
  const elided = days.filter((day) => on(day).startsWith('l’'))
  expect(elided).toEqual(['8 marzo 2026', '11 marzo 2026'])
  expect(days.filter((day) => by(day).startsWith('entro l’'))).toEqual(elided)
  expect(days.filter((day) => to(day).startsWith('all’'))).toEqual(elided)
  expect(by(dates.shortly(2026, 4, 9))).toBe('entro il 9 apr 2026')
  expect(to(dates.shortly(2026, 4, 18))).toBe('al 18 apr 2026')
})

it('gives no article to a day that is a word', () => {
  expect([on('oggi'), by('venerdì 8 aprile'), to('oggi')]).toEqual(['oggi', 'entro venerdì 8 aprile', 'a oggi'])
})

it('says the first of a month as an ordinal', () => {
  expect([numbered(1), numbered(2), numbered(21)]).toEqual(['1º', '2', '21'])
  expect([dates.shown(2026, 5, 1), dates.shortly(2026, 5, 1)]).toEqual(['1º maggio 2026', '1º mag 2026'])
  expect(by(dates.shown(2026, 5, 1))).toBe('entro il 1º maggio 2026')
})
