/** What can be said of a plan as a whole: its strength, and what is missing. Pure. */
import type { Action, ActionField, ActionKind, Cause, Checklist, Status, Strength } from '../../bindings/types'
import type { Day } from '../../parts/date/day'
import type { Column } from './columns'

/** The strength of each kind (W12), as the Rust side tells it. */
export type Strengths = ReadonlyMap<ActionKind, Strength>

export const isDeclined = (status: Status): status is { declined: string } => typeof status === 'object'

/** Still to be worked on. */
export const isOpen = (status: Status): boolean =>
  status === 'proposed' || status === 'agreed' || status === 'in_progress'

export const isOverdue = (action: Action, today: Day): boolean =>
  action.due !== null && action.due < today && isOpen(action.status)

export interface Tally {
  readonly stronger: number
  readonly intermediate: number
  readonly weaker: number
  /** Their kind isn't chosen. */
  readonly unrated: number
}

/** How many of the actions that are to be done are how strong. */
export function tally(actions: readonly Action[], strengths: Strengths): Tally {
  const counts = { stronger: 0, intermediate: 0, weaker: 0, unrated: 0 }
  for (const action of actions) {
    if (isDeclined(action.status)) continue
    counts[(action.kind && strengths.get(action.kind)) ?? 'unrated'] += 1
  }
  return counts
}

export type Lack = 'causes' | 'kind' | 'owner' | 'due' | 'measure' | 'overdue'

export interface Gap {
  readonly lack: Lack
  readonly column: Column
  /** The actions, in order. */
  readonly rows: readonly number[]
}

/** What actions that are to be done don't say yet. */
export function gaps(actions: readonly Action[], today: Day): Gap[] {
  const wanted = actions.filter((it) => !isDeclined(it.status))
  const lacking = (lack: Lack, column: Column, lacks: (action: Action) => boolean): Gap => ({
    lack,
    column,
    rows: wanted.filter(lacks).map((it) => it.id),
  })
  return [
    lacking('causes', 'addresses', (it) => it.causes.length === 0),
    lacking('kind', 'kind', (it) => it.kind === null),
    lacking('owner', 'owner', (it) => it.owner === ''),
    lacking('due', 'due', (it) => it.due === null && isOpen(it.status)),
    lacking('measure', 'measure', (it) => it.measure.counts === ''),
    lacking('overdue', 'due', (it) => isOverdue(it, today)),
  ].filter((gap) => gap.rows.length > 0)
}

export interface RootNeeds {
  /** No action addresses them. */
  readonly without: readonly Cause[]
  /** Only weaker actions do: a plan needs at least one stronger or intermediate action each. */
  readonly weakOnly: readonly Cause[]
}

/** Which root causes need an action. One whose kind isn't chosen may still become a strong one. */
export function rootNeeds(roots: readonly Cause[], actions: readonly Action[], strengths: Strengths): RootNeeds {
  const wanted = actions.filter((it) => !isDeclined(it.status))
  const addressing = (root: Cause) => wanted.filter((it) => it.causes.includes(root.id))
  const isWeak = (action: Action) => action.kind !== null && strengths.get(action.kind) === 'weaker'
  return {
    without: roots.filter((root) => addressing(root).length === 0),
    weakOnly: roots.filter((root) => {
      const found = addressing(root)
      return found.length > 0 && found.every(isWeak)
    }),
  }
}

/** An action with one field set: what the Rust side will answer with. */
export function withField(action: Action, field: ActionField): Action {
  if ('measure_counts' in field) return measured(action, { counts: field.measure_counts })
  if ('measure_threshold' in field) return measured(action, { threshold: field.measure_threshold })
  if ('measure_by' in field) return measured(action, { by: field.measure_by })
  const listed = inChecklist(field)
  if (listed) return { ...action, checklist: action.checklist && { ...action.checklist, ...listed } }
  return { ...action, ...field }
}

/** What a field sets of a checklist; null: it is none of its fields. */
function inChecklist(field: ActionField): Partial<Checklist> | null {
  if ('checklist_form' in field) return { form: field.checklist_form }
  if ('pause_point' in field) return { pause: field.pause_point }
  if ('checklist_lines' in field) return { lines: field.checklist_lines }
  if ('checklist_owner' in field) return { owner: field.checklist_owner }
  if ('checklist_version' in field) return { version: field.checklist_version }
  return null
}

const measured = (action: Action, part: Partial<Action['measure']>): Action => ({
  ...action,
  measure: { ...action.measure, ...part },
})
