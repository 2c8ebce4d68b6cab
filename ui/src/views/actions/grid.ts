/** Impact × effort: where actions stand on the grid, and how they move. Pure. */
import type { Action, ActionField } from '../../bindings/types'
import { isDeclined } from './plan'

/** Impact and effort go from 1 to 5. */
export const STEPS = [1, 2, 3, 4, 5] as const
const LEAST = 1
const MOST = 5
const MIDDLE = 3

/** A cell of the grid: impact and effort, 1 to 5 each. */
export interface GridCell {
  readonly impact: number
  readonly effort: number
}

export interface Placed {
  readonly action: Action
  /** Its place in the plan, from 1. */
  readonly number: number
}

/** Where an action stands; null: it isn't placed yet. */
export const cellOf = ({ impact, effort }: Pick<Action, 'impact' | 'effort'>): GridCell | null =>
  impact === null || effort === null ? null : { impact, effort }

/** The actions on the grid, by their cell, and those that wait beside it. Declined ones are neither. */
export function laidOut(actions: readonly Action[]): { cells: ReadonlyMap<string, Placed[]>; waiting: Placed[] } {
  const cells = new Map<string, Placed[]>()
  const waiting: Placed[] = []
  actions.forEach((action, index) => {
    if (isDeclined(action.status)) return
    const cell = cellOf(action)
    const placed = { action, number: index + 1 }
    if (!cell) waiting.push(placed)
    else cells.set(keyOf(cell), [...(cells.get(keyOf(cell)) ?? []), placed])
  })
  return { cells, waiting }
}

export const keyOf = ({ impact, effort }: GridCell): string => `${impact}-${effort}`

/** What puts an action there; nothing where it stands there already. */
export function fieldsTo(action: Action, to: GridCell | null): ActionField[] {
  const fields: ActionField[] = []
  const impact = to?.impact ?? null
  const effort = to?.effort ?? null
  if (action.impact !== impact) fields.push({ impact })
  if (action.effort !== effort) fields.push({ effort })
  return fields
}

const ARROWS: Record<string, GridCell> = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowRight: { impact: 0, effort: 1 },
  ArrowLeft: { impact: 0, effort: -1 },
}

/** Where a key puts an action: arrows a step, the middle where it wasn't placed, Del off the grid. Undefined: not its key. */
export function moved(action: Action, key: string): GridCell | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  const by = ARROWS[key]
  if (!by) return undefined
  const from = cellOf(action)
  if (!from) return { impact: MIDDLE, effort: MIDDLE }
  return { impact: clamp(from.impact + by.impact), effort: clamp(from.effort + by.effort) }
}

/** The cell beneath a point, given as parts (0 to 1) of the grid's width and height from its top left. */
export function cellAt(x: number, y: number): GridCell | null {
  if (x < 0 || x >= 1 || y < 0 || y >= 1) return null
  return { impact: MOST - Math.floor(y * MOST), effort: LEAST + Math.floor(x * MOST) }
}

const clamp = (step: number) => Math.max(LEAST, Math.min(MOST, step))
