import { describe, expect, it } from 'vitest'
import type { AgendaItem, Cause, Session } from '../bindings/types'
import { beginAt } from './begin'
import { STEPS, type Step } from './session.svelte'

const agenda = (...done: Step[]): AgendaItem[] =>
  STEPS.map((step) => ({ step, minutes: 10, done: done.includes(step), prompt: '', line: '' }))
const session = { length: 'full' } as Session
const causes = new Map([[1, {} as Cause]])

describe('a workshop opens', () => {
  it('on its opening while it is new, on its fishbone once it has causes', () => {
    expect(beginAt({ session, agenda: agenda(), causes: new Map() })).toBe('opening')
    expect(beginAt({ session, agenda: agenda(), causes })).toBe('fishbone')
  })

  it('where the facilitator has left off', () => {
    expect(beginAt({ session, agenda: agenda('opening', 'happened', 'fishbone'), causes })).toBe('whys')
  })

  it('on its fishbone once all is done', () => {
    expect(beginAt({ session, agenda: agenda(...STEPS), causes })).toBe('fishbone')
  })

  it('on the first of its questions where there is a quarter of an hour', () => {
    const session = { length: 'quarter' } as Session
    expect(beginAt({ session, agenda: agenda(), causes: new Map() })).toBe('happened')
    expect(beginAt({ session, agenda: agenda('happened', 'fishbone'), causes })).toBe('actions')
  })
})
