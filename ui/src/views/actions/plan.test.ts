import { describe, expect, it } from 'vitest'
import type { Action, Cause } from '../../bindings/types'
import { gaps, rootNeeds, tally, withField, type Strengths } from './plan'

const strengths: Strengths = new Map([
  ['automate', 'stronger'],
  ['checklist', 'intermediate'],
  ['training', 'weaker'],
])

const action = (id: number, fields: Partial<Action> = {}): Action => ({
  id,
  rank: id,
  what: `action ${id}`,
  causes: [],
  kind: null,
  owner: '',
  due: null,
  measure: { counts: '', threshold: '', by: null },
  status: 'proposed',
  impact: null,
  effort: null,
  decides: '',
  cost: '',
  safeguard: null,
  checklist: null,
  ...fields,
})

const root = (id: number) => ({ id, standing: 'root' }) as Cause

const whole: Partial<Action> = {
  causes: [1],
  kind: 'automate',
  owner: 'Operations',
  due: '2026-12-01',
  measure: { counts: 'Minutes', threshold: '15', by: null },
}

describe('the strength of a plan', () => {
  it('counts what is to be done by strength', () => {
    const plan = [
      action(1, { kind: 'automate' }),
      action(2, { kind: 'training' }),
      action(3, { kind: 'training', status: { declined: 'no' } }),
      action(4),
    ]
    expect(tally(plan, strengths)).toEqual({ stronger: 1, intermediate: 0, weaker: 1, unrated: 1 })
  })
})

describe('gaps', () => {
  const found = (fields: Partial<Action>) => gaps([action(1, fields)], '2026-11-23').map((it) => it.lack)

  it('are none in an action that says everything', () => {
    expect(found(whole)).toEqual([])
  })

  it('name each thing that is missing', () => {
    expect(found({})).toEqual(['causes', 'kind', 'owner', 'due', 'measure'])
    expect(found({ ...whole, owner: '' })).toEqual(['owner'])
    expect(found({ ...whole, due: '2026-11-22' })).toEqual(['overdue'])
  })

  it('are not looked for in what is declined, nor dates in what is done', () => {
    expect(found({ status: { declined: 'no' } })).toEqual([])
    expect(found({ ...whole, due: null, status: 'done' })).toEqual([])
    expect(found({ ...whole, due: '2026-11-22', status: 'done' })).toEqual([])
  })
})

describe('root causes', () => {
  it('need an action that is to be done', () => {
    const plan = [action(1, { causes: [7], status: { declined: 'no' } }), action(2, { causes: [8] })]
    expect(rootNeeds([root(7), root(8)], plan, strengths).without.map((it) => it.id)).toEqual([7])
  })

  it('need more than weaker ones', () => {
    const plan = [
      action(1, { causes: [7, 8, 9], kind: 'training' }),
      action(2, { causes: [8], kind: 'checklist' }),
      action(3, { causes: [9] }),
    ]
    const needs = rootNeeds([root(7), root(8), root(9)], plan, strengths)
    expect(needs.weakOnly.map((it) => it.id)).toEqual([7])
    expect(needs.without).toEqual([])
  })
})

it('a field set is seen at once', () => {
  expect(withField(action(1), { owner: 'Operations' }).owner).toBe('Operations')
  expect(withField(action(1), { measure_by: '2026-12-01' }).measure.by).toBe('2026-12-01')
  expect(withField(action(1), { status: { declined: 'no' } }).status).toEqual({ declined: 'no' })
})
