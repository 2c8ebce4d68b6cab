import { describe, expect, it } from 'vitest'
import type { Wording } from '../bindings/types'
import { phrasesIn, phrasesOf } from './phrases'

describe('phrases in a label', () => {
  const text = 'The admin failed to escalate 🐟 the alert'
  const lines = ['The admin failed', 'to escalate 🐟', 'the alert']
  const shown = (phrase: string, label = lines, whole = text) => {
    const start = whole.indexOf(phrase)
    const found = phrasesIn(label, { text: whole, spans: [{ start, end: start + phrase.length }] })
    return found.map((it) => label.join('\n').slice(it.start, it.end))
  }

  it('lie where the label’s lines have them', () => {
    expect(shown('admin')).toEqual(['admin'])
    expect(shown('failed to')).toEqual(['failed\nto'])
    expect(shown('🐟')).toEqual(['🐟'])
    expect(shown('alert')).toEqual(['alert'])
  })
  it('may be in a word that is broken without a space, and end where the label is cut', () => {
    expect(shown('anlage weg', ['Donaudampf', 'schiffanlage', 'weg'], 'Donaudampfschiffanlage weg')).toEqual(['anlage\nweg'])
    expect(shown('anlage weg', ['Donaudampf\u2010', 'schiffanlage', 'weg'], 'Donaudampfschiffanlage weg')).toEqual(['anlage\nweg'])
    expect(shown('to escalate', ['The admin failed', 'to esc…'])).toEqual(['to esc'])
    expect(shown('alert', ['The admin failed', 'to esc…'])).toEqual([])
  })
  it('are none in a label that shows other words: an edit may be ahead of its picture', () => {
    expect(shown('alert', ['The old words'])).toEqual([])
  })
})

it('phrases are those of causes and of the effect, whose words still are as they were read', () => {
  const wording = (spot: Wording['spot'], sentence: string): Wording =>
    ({ spot, sentence, at: 0, start: 0, end: 4, kind: 'judgement', why: '', offers: [] })
  const found = phrasesOf(
    [
      wording({ key: { cause: 3 }, field: 'text' }, 'Poor words'),
      wording({ key: { cause: 4 }, field: 'text' }, 'Poor words of yesterday'),
      wording({ key: 'effect', field: 'text' }, 'Weak words'),
      wording({ key: { action: 3 }, field: 'what' }, 'Poor words'),
    ],
    (target) => (target === 'effect' ? 'Weak words' : 'Poor words'),
  )
  expect([...found.keys()]).toEqual(['cause-3', 'effect'])
})
