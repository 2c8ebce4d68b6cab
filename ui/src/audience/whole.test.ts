import { expect, it } from 'vitest'
import { linesIn, widthOf } from './fitting'
import { JOINER as J, whole, wholeIn } from './whole'

it('a date, a range, a name with a number and a grouped number aren’t broken at their signs', () => {
  expect(whole('on 2026-11-30, 12–14 h')).toBe(`on 2026${J}-${J}11${J}-${J}30, 12${J}–${J}14 h`)
  expect(whole('pump D-4 lost 1 000 000 l')).toBe(`pump D${J}-${J}4 lost 1\u00a0000\u00a0000 l`)
})

it('words, and numbers that only follow each other, are as they were', () => {
  for (const text of ['e-mail on-call', '1,000,000 and 1.5', 'a – b', '-5 °C', 'in 2024 12 of 30']) expect(whole(text)).toBe(text)
})

it('takes no more room, and is one word where lines are counted', () => {
  expect(widthOf(whole('2026-11-30'))).toBeCloseTo(widthOf('2026-11-30'))
  expect(linesIn(whole('1 000 000'), 10, 10 * widthOf('1 000 '))).toBe(linesIn('1x000x000', 10, 10 * widthOf('1 000 ')))
})

it('a view’s texts are, its times and pictures are not', () => {
  const picture = { strokes: [], labels: [{ text: '2026-11-30' }] }
  const view = { title: 'A 1-2', page: { happened: { timeline: [{ time: '2026-11-30', text: '3-4' }], drawn: picture, facts: { started: '2026-11-30' } } } }
  const seen = wholeIn(view)
  expect(seen.title).toBe(`A 1${J}-${J}2`)
  expect(seen.page.happened).toEqual({ timeline: [{ time: '2026-11-30', text: `3${J}-${J}4` }], drawn: picture, facts: { started: '2026-11-30' } })
})
