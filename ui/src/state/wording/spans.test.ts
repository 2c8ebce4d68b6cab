import { describe, expect, it } from 'vitest'
import type { Wording } from '../../bindings/types'
import { carried, gapOf, nearest, phraseOf, pieces, standing } from './spans'

const wording = (sentence: string, phrase: string, at = 0): Wording => {
  const start = at + sentence.indexOf(phrase)
  return { spot: null, sentence, at, start, end: start + phrase.length, kind: 'judgement', why: '', offers: [] }
}

describe('phrases while somebody types', () => {
  const text = 'Poor words and weak ones'
  const spans = [
    { start: 0, end: 4 },
    { start: 15, end: 19 },
  ]
  const after = (now: string) => carried(spans, text, now).map((it) => now.slice(it.start, it.end))

  it('stay before what is typed, and move along behind it', () => {
    expect(after('Poor old words and weak ones')).toEqual(['Poor', 'weak'])
    expect(after('Poor words and weak ones again')).toEqual(['Poor', 'weak'])
    expect(after('Poor and weak ones')).toEqual(['Poor', 'weak'])
  })
  it('are none while they are typed at: half a word is never underlined', () => {
    expect(after('Poorly words and weak ones')).toEqual(['weak'])
    expect(after('Poor words and weaker ones')).toEqual(['Poor'])
    expect(after('Poor words and unweak ones')).toEqual(['Poor'])
    expect(after('')).toEqual([])
  })
  it('are counted as the window counts', () => {
    const fish = '🐟🐟 poor'
    expect(carried([{ start: 5, end: 9 }], fish, '🐟 poor')).toEqual([{ start: 3, end: 7 }])
  })
})

describe('a wording', () => {
  const first = wording('It was poor.', 'poor')
  const second = wording('Nobody failed to look.', 'failed to', 13)
  const text = 'It was poor. Nobody failed to look.'

  it('stands while its sentence does', () => {
    expect(standing(text, [first, second])).toEqual([first, second])
    expect(standing('It was poor, and more', [wording('It was poor', 'poor')])).toEqual([])
    expect(standing('It was poor and more', [wording('It was poor', 'poor')])).toEqual([])
    expect(standing('It was poor\nand more', [wording('It was poor', 'poor')])).toHaveLength(1)
    expect(standing('It was poor! Nobody failed to look.', [first, second])).toEqual([second])
    expect(phraseOf(second)).toBe('failed to')
  })
  it('is the one that the caret means', () => {
    expect(nearest([first, second], null)).toBe(first)
    expect(nearest([first, second], 0)).toBe(first)
    expect(nearest([first, second], 12)).toBe(first)
    expect(nearest([first, second], 22)).toBe(second)
    expect(nearest([first, second], 35)).toBe(second)
    expect(nearest([], 3)).toBeNull()
  })
})

it('a text is cut at its phrases, whatever they are', () => {
  const cut = (spans: { start: number; end: number }[]) =>
    pieces('a fish 🐟 swims', spans).map((it) => (it.looked ? `[${it.text}]` : it.text))
  expect(cut([{ start: 7, end: 9 }])).toEqual(['a fish ', '[🐟]', ' swims'])
  expect(cut([{ start: 0, end: 99 }])).toEqual(['[a fish 🐟 swims]'])
  expect(cut([])).toEqual(['a fish 🐟 swims'])
})

it('a template has its first gap selected', () => {
  expect(gapOf('The rota had … in it, of …')).toEqual({ start: 13, end: 14 })
  expect(gapOf('Nothing to fill')).toBeNull()
})
