/** Functions by actions: whose work the plan is (method §13). Pure. */
import type { Action, ActionKind, FunctionView, Strength, WorkFunction } from '../../bindings/types'
import { codeOf } from '../../state/functions.svelte'
import type { Placed } from './grid'
import { isDeclined, isOpen } from './plan'

/** The columns: how strong the actions are; last those whose kind isn't chosen. */
export const STRENGTHS = ['stronger', 'intermediate', 'weaker', 'unrated'] as const
export type Column = (typeof STRENGTHS)[number]

/** Whose row it is: a function, a role that belongs to none yet, or nobody. */
export type Whose = { readonly function: WorkFunction } | { readonly role: string } | 'nobody'

export interface FunctionRow {
  /** Names it among the rows. */
  readonly key: string
  readonly whose: Whose
  /** What it does, by strength. */
  readonly does: Readonly<Record<Column, readonly Placed[]>>
  /** What it decides on. */
  readonly decides: readonly Placed[]
}

interface Asked {
  readonly actions: readonly Action[]
  /** The roles of those who are here: their functions have a row, with work or without. */
  readonly here: readonly string[]
  /** All functions, as they are offered. */
  readonly list: readonly FunctionView[]
  readonly functionOf: (role: string) => WorkFunction | null
  readonly strengths: ReadonlyMap<ActionKind, Strength>
}

/** Functions that have work, or somebody here, in their order; then roles of no function; then what nobody owns. Declined actions don't count. */
export function byFunction({ actions, here, list, functionOf, strengths }: Asked): FunctionRow[] {
  const rows = new Map<string, { key: string; whose: Whose; does: Record<Column, Placed[]>; decides: Placed[] }>()
  const rowOf = (role: string) => {
    const known = role === '' ? null : functionOf(role)
    const whose: Whose = role === '' ? 'nobody' : known === null ? { role } : { function: known }
    const key = whose === 'nobody' ? whose : 'function' in whose ? codeOf(whose.function) : `role:${role.trim().toLowerCase()}`
    const row = rows.get(key) ?? { key, whose, does: { stronger: [], intermediate: [], weaker: [], unrated: [] }, decides: [] }
    rows.set(key, row)
    return row
  }
  actions.forEach((action, index) => {
    if (isDeclined(action.status)) return
    const placed = { action, number: index + 1 }
    rowOf(action.owner).does[(action.kind && strengths.get(action.kind)) ?? 'unrated'].push(placed)
    if (action.decides !== '') rowOf(action.decides).decides.push(placed)
  })
  for (const role of here) if (functionOf(role) !== null) rowOf(role)
  const places = new Map(list.map((it, at) => [codeOf(it.function), at]))
  const rank = ({ key, whose }: FunctionRow) => (whose === 'nobody' ? Infinity : 'role' in whose ? list.length + 1 : (places.get(key) ?? list.length))
  return [...rows.values()].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
}

/** The one function that all open actions sit with, two at least; null: they don't, or it isn't known of one (A7). */
export function alone(actions: readonly Action[], functionOf: (role: string) => WorkFunction | null): { function: WorkFunction; count: number } | null {
  const open = actions.filter((it) => isOpen(it.status))
  const [first, ...others] = open.map((it) => functionOf(it.owner))
  if (!first || first === 'management' || others.length === 0) return null
  return others.every((it) => it && codeOf(it) === codeOf(first)) ? { function: first, count: open.length } : null
}
