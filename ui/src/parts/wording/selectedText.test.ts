import { describe, expect, it } from 'vitest'
import type { Cause, TextLocation, Wording } from '../../bindings/types'
import { EFFECT, actionOwnerSpot, causeOwnerSpot, causeSpot, entryRoleSpot, textAt, wordEdit } from '../../state/spot'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { cause } from '../../state/fixtures'
import { actEdit, rewrite } from './selectedText'

const human: Cause = { ...cause(7, null, 0), text: 'Human error', owner: 'Head of IT' }
const workshop = {
  effect: { text: 'It was down' },
  incident: { what_happened: 'It was late. It was poor. So it went.' },
  causes: new Map([[7, human]]),
  actions: [{ id: 3, what: 'Remind them', owner: 'Clerk' }],
  timeline: [{ id: 4, text: 'He failed to look', role: 'Night nurse' }],
  ideas: [{ id: 5, text: 'A poor idea' }],
} as unknown as OpenWorkshop

const wording = (spot: TextLocation, sentence: string, at = 0, kind: Wording['kind'] = 'end_point'): Wording =>
  ({ spot, sentence, at, start: at, end: at + 2, kind, why: '', offers: [] })

describe('other words', () => {
  it('stand in the place of one sentence of a story, in one edit', () => {
    const spot: TextLocation = { key: 'incident', field: 'what_happened' }
    expect(rewrite(workshop, wording(spot, 'It was poor.', 13), 'It took 4 hours.')).toEqual({
      set_incident: { what_happened: 'It was late. It took 4 hours. So it went.' },
    })
  })
  it('are none where the words have changed since', () => {
    expect(rewrite(workshop, wording(causeSpot(7), 'Human error', 0), 'X')).not.toBeNull()
    expect(rewrite(workshop, wording(causeSpot(7), 'Human', 0), 'X')).toBeNull()
    expect(rewrite(workshop, wording(causeSpot(8), 'Human error', 0), 'X')).toBeNull()
  })
  it('are written to every text that is looked at', () => {
    const spots: TextLocation[] = [
      EFFECT,
      causeSpot(7),
      { key: { action: 3 }, field: 'what' },
      { key: { timeline_entry: 4 }, field: 'text' },
      { key: { idea: 5 }, field: 'text' },
    ]
    expect(spots.map((it) => textAt(workshop, it))).toEqual([
      'It was down',
      'Human error',
      'Remind them',
      'He failed to look',
      'A poor idea',
    ])
    expect(spots.every((it) => wordEdit(it, 'X') !== null)).toBe(true)
    const roles = [causeOwnerSpot(7), actionOwnerSpot(3), entryRoleSpot(4)]
    expect(roles.map((it) => textAt(workshop, it))).toEqual(['Head of IT', 'Clerk', 'Night nurse'])
    expect(roles.map((it) => wordEdit(it, 'X'))).toEqual([
      { set_cause: { id: 7, field: { owner: 'X' } } },
      { set_action: { id: 3, field: { owner: 'X' } } },
      { set_entry: { id: 4, field: { role: 'X' } } },
    ])
    expect(wordEdit({ key: { note: 3 }, field: 'text' }, 'X')).toBeNull()
  })
})

it('who did what, or didn’t, is an act; what else is looked at, and what was said already, stay what they are', () => {
  const act = { set_cause: { id: 7, field: { nature: 'act' } } }
  expect(actEdit(workshop, wording(causeSpot(7), 'Human error'), 7)).toEqual(act)
  expect(actEdit(workshop, wording(causeSpot(7), 'Human error', 0, 'counterfactual'), 7)).toEqual(act)
  expect(actEdit(workshop, wording(causeSpot(7), 'Human error', 0, 'judgement'), 7)).toBeNull()
  expect(actEdit(workshop, wording(EFFECT, 'It was down'), null)).toBeNull()
})
