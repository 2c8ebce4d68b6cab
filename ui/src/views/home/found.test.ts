import { expect, it } from 'vitest'
import { byWorkshop, marked } from './found'

const shown = (words: string, query: string) =>
  marked(words, query)
    .map((it) => (it.hit ? `[${it.text}]` : it.text))
    .join('')

it('marks the beginnings of words, accents apart', () => {
  expect(shown('No escalation path; escalate', 'escal')).toBe('No [escal]ation path; [escal]ate')
  expect(shown('Perché no', 'perche')).toBe('[Perché] no')
  expect(shown('de-escalation', 'esc on')).toBe('de-[esc]alation')
  expect(shown('nothing', '')).toBe('nothing')
})

it('keeps hits of a workshop together', () => {
  const hit = (workshop: number, text: string) => ({ workshop, title: `W${workshop}`, what: 'title' as const, text })
  const groups = byWorkshop([hit(2, 'a'), hit(1, 'b'), hit(2, 'c')])
  expect(groups.map((it) => [it.title, it.hits.length])).toEqual([
    ['W2', 2],
    ['W1', 1],
  ])
})
