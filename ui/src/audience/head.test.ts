import { expect, it } from 'vitest'
import type { AudienceView, Page, SessionLength, SessionStep } from '../bindings/types'
import { speak } from '../words/language.svelte'
import { headOf } from './head'

const head = (step: SessionStep, line: string, page: unknown = 'nothing', length: SessionLength = 'full') => {
  const { step: name, line: said } = headOf({ step, length, line, page: page as Page } satisfies Pick<AudienceView, 'step' | 'length' | 'line' | 'page'>)
  return [name, said]
}

it('says the step and its line', () => {
  expect(head('actions', 'What would make this less likely?')).toEqual(['Actions', 'What would make this less likely?'])
  expect(head('report', '')).toEqual(['Report', ''])
})

it('says nothing twice: a line that begins with the step’s name stands for it', () => {
  expect(head('happened', 'What happened, in order? Facts first.')).toEqual([null, 'What happened, in order? Facts first.'])
  speak('it')
  expect(head('happened', 'Che cosa è successo, in ordine?')).toEqual([null, 'Che cosa è successo, in ordine?'])
  speak('en')
})

it('leaves to the page what the page asks itself', () => {
  const why = 'What made that possible?'
  expect(head('whys', why, { chain: { question: why, reading: null } })).toEqual(['Five whys', ''])
  expect(head('whys', why, { diagram: {} })).toEqual(['Five whys', why])
  expect(head('priorities', 'Where would a change help most?', { priorities: { open: true, result: null } })).toEqual(['Priorities', ''])
})

it('calls a step by its question where there is a quarter of an hour', () => {
  expect(head('fishbone', '', 'nothing', 'quarter')).toEqual(['Why the difference?', ''])
  expect(head('report', '', 'nothing', 'quarter')).toEqual(['Report', ''])
})
