import { expect, it } from 'vitest'
import type { Action, Cause } from '../../bindings/types'
import { emptied, inWords, typedInto } from './values'

const action: Action = {
  id: 1,
  rank: 0,
  what: 'Ring the phone',
  causes: [7, 8],
  kind: 'forcing_function',
  owner: 'Shift lead',
  due: '2026-04-10',
  measure: { counts: 'Minutes', threshold: '15', by: '2026-06-30' },
  status: { declined: 'No' },
  impact: null,
  effort: null,
  decides: '',
  cost: '',
  safeguard: null,
  checklist: null,
}
const known = {
  causes: new Map([
    [7, { text: 'No path' } as Cause],
    [8, { text: 'No receipt' } as Cause],
  ]),
  strengths: new Map([['forcing_function', 'stronger']] as const),
}

it('each cell can be said in words', () => {
  expect(inWords(action, 'addresses', known)).toBe('No path; No receipt')
  expect(inWords(action, 'kind', known)).toBe('Stronger, Forcing function or interlock')
  expect(inWords(action, 'due', known)).toBe('10 April 2026')
  expect(inWords(action, 'measure', known)).toBe('Minutes; 15; by 30 June 2026')
  expect(inWords(action, 'status', known)).toBe('Declined, No')
  expect(inWords({ ...action, kind: null }, 'kind', known)).toBe('')
})

it('a cell is emptied by what it holds', () => {
  expect(emptied(action, 'owner')).toEqual([{ owner: '' }])
  expect(emptied({ ...action, owner: '' }, 'owner')).toEqual([])
  expect(emptied(action, 'measure')).toEqual([{ measure_counts: '' }, { measure_threshold: '' }, { measure_by: null }])
  expect(emptied(action, 'status')).toEqual([])
})

it('what is pasted is set at once where it is plain', () => {
  expect(typedInto('owner', 'Head of IT')).toEqual({ owner: 'Head of IT' })
  expect(typedInto('due', '2026-05-01')).toEqual({ due: '2026-05-01' })
  expect(typedInto('due', 'soon')).toBeNull()
  expect(typedInto('kind', 'Training')).toBeNull()
})
