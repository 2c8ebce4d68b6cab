import { describe, expect, it } from 'vitest'
import type { AgendaItem, Cause } from '../bindings/types'
import { beginAt } from './begin'
import { STEPS, type Step } from './session.svelte'

const agenda = (...done: Step[]): AgendaItem[] =>
  STEPS.map((step) => ({ step, minutes: 10, done: done.includes(step), prompt: '', line: '' }))
const causes = new Map([[1, {} as Cause]])

describe('a workshop opens', () => {
  it('on its opening while it is new, on its fishbone once it has causes', () => {
    expect(beginAt({ agenda: agenda(), causes: new Map() })).toBe('opening')
    expect(beginAt({ agenda: agenda(), causes })).toBe('fishbone')
  })

  it('where the facilitator has left off', () => {
    expect(beginAt({ agenda: agenda('opening', 'happened', 'fishbone'), causes })).toBe('whys')
  })

  it('on its fishbone once all is done', () => {
    expect(beginAt({ agenda: agenda(...STEPS), causes })).toBe('fishbone')
  })
})
