import { expect, it } from 'vitest'
import type { NamePlace, NameView, TextLocation } from '../../bindings/types'
import { exported, rolesOf } from '../../state/people.svelte'
import { whereIs } from './where'

const place = (isPrivate: boolean): NamePlace => ({
  spot: { key: { cause: 1 }, field: 'text' },
  before: '',
  name: 'Marco',
  after: '',
  private: isPrivate,
})
const view = (name: string, ...places: NamePlace[]): NameView => ({ name, role: '', longer: [], places })

it('tells what a file names: what only the facilitator sees is in it where that was asked for', () => {
  const list = [view('Marco', place(false), place(true)), view('Anna', place(true))]
  const none = { private: false, who_was_hurt: false }
  expect(exported(list, none)).toEqual([view('Marco', place(false))])
  expect(exported(list, { ...none, private: true })).toEqual(list)
  const hurt = view('Marco', { ...place(true), spot: { key: { need: 3 }, field: 'owner' } })
  expect(exported([hurt, ...list], { ...none, who_was_hurt: true })).toEqual([hurt, view('Marco', place(false))])
})

it('offers each role of the workshop once', () => {
  const workshop = {
    participants: [{ id: 1, rank: 0, role: 'Operator' }],
    timeline: [{ role: 'operator ' }, { role: '' }, { role: 'SOC analyst' }],
    session: { aliases: [{ name: 'Marco', role: 'System administrator' }] },
  }
  expect(rolesOf(workshop as unknown as Parameters<typeof rolesOf>[0])).toEqual([
    'Operator',
    'SOC analyst',
    'System administrator',
  ])
})

it.each<[TextLocation, string]>([
  [{ key: { cause: 3 }, field: 'text' }, 'Cause'],
  [{ key: { cause: 3 }, field: 'evidence_note' }, 'Cause, evidence'],
  [{ key: 'incident', field: 'what_happened' }, 'What happened'],
  [{ key: { participant: 2 }, field: 'role' }, 'Who takes part'],
  [{ key: { timeline_entry: 2 }, field: 'role' }, 'Timeline, role'],
  [{ key: { idea: 2 }, field: { beneath: 3 } }, 'Idea in the tray'],
])('says where a text stands', (spot, said) => {
  expect(whereIs(spot)).toBe(said)
})
