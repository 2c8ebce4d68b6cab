import { describe, expect, it } from 'vitest'
import type { Action, ActionKind, FunctionView, Status, Strength, WorkFunction } from '../../bindings/types'
import { alone, byFunction } from './byFunction'

const FUNCTIONS: { readonly [role: string]: WorkFunction } = { Sysadmin: 'operations', Developer: 'development', Board: 'management', Ward: { own: 'Care' } }
const functionOf = (role: string) => FUNCTIONS[role] ?? null
const list: FunctionView[] = (['development', 'operations', 'management'] as const).map((it) => ({ function: it, name: it, kept: false }))
const strengths = new Map<ActionKind, Strength>([['automate', 'stronger'], ['training', 'weaker']])

const action = (id: number, owner: string, kind: ActionKind | null = null, decides = '', status: Status = 'proposed') =>
  ({ id, owner, kind, decides, status }) as Action

describe('functions by actions', () => {
  it('each function has its actions by strength, and what it decides on; then unknown roles, then nobody', () => {
    const actions = [
      action(1, '', 'training'),
      action(2, 'Liaison', 'automate'),
      action(3, 'Sysadmin', 'automate', 'Board'),
      action(4, 'Ward'),
      action(5, 'Sysadmin', 'training', '', { declined: 'No' }),
    ]
    const rows = byFunction({ actions, here: ['Developer', 'Guest'], list, functionOf, strengths })
    expect(rows.map(({ whose, does, decides }) => [whose, ...[...Object.values(does), decides].map((it) => it.map(({ number }) => number).join())])).toEqual([
      [{ function: 'development' }, '', '', '', '', ''],
      [{ function: 'operations' }, '3', '', '', '', ''],
      [{ function: 'management' }, '', '', '', '', '3'],
      [{ function: { own: 'Care' } }, '', '', '', '4', ''],
      [{ role: 'Liaison' }, '2', '', '', '', ''],
      ['nobody', '', '', '1', '', ''],
    ])
  })

  it('all open actions with one function is said, but not of those who lead', () => {
    const of = (...owners: string[]) => alone(owners.map((owner, id) => action(id, owner)), functionOf)
    expect(of('Sysadmin', 'Sysadmin')).toEqual({ function: 'operations', count: 2 })
    expect(of('Ward', 'Ward')).toEqual({ function: { own: 'Care' }, count: 2 })
    expect(of('Sysadmin')).toBeNull()
    expect(of('Sysadmin', 'Developer')).toBeNull()
    expect(of('Sysadmin', 'Liaison')).toBeNull()
    expect(of('Board', 'Board')).toBeNull()
    expect(alone([action(1, 'Sysadmin'), action(2, 'Sysadmin'), action(3, 'Board', null, '', 'done')], functionOf)).toEqual({ function: 'operations', count: 2 })
  })
})
