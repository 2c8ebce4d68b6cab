/** Names of places that one can be led to. Pure. */
import type { Key, PointField, PointPlace, TextField } from '../bindings/types'
import { keyOfSpot } from './spot'

/** A field of a record by its name; `record`: the whole of it. */
type Field = Exclude<PointField, object> | TextField | 'record'

export type Place =
  | { readonly key: Key; readonly field: Field }
  | 'agenda'
  | 'cause_note'
  | 'diagram'
  | 'new_action'
  | 'open_points'
  | 'report_contact'
  | 'report_what'
  | 'reports_shelf'
  | 'room_line'
  | 'step_note'
  | PartPlace

/** A part of a step's page, by its heading. */
export type PartPlace = `part:${string}`
export const partOf = (heading: string): PartPlace => `part:${heading}`

/** A place as a string that can key a map. The line for a new action is one, whichever cause it is for. */
export function nameOf(place: Place): string {
  if (typeof place === 'string') return place
  return place.field === 'actions' ? 'new_action' : keyOfSpot(place)
}

/** Beside each, what it stands for: some fields are mended in the place of another. */
const ACTION: { readonly [field: string]: Field } = {
  owner: 'owner',
  measure_counts: 'measure_counts',
  measure_threshold: 'measure_counts',
  reason: 'reason',
  due: 'due',
  kind: 'kind',
  addresses: 'addresses',
  decides: 'decides',
  cost: 'cost',
  checklist: 'checklist',
  pause_point: 'pause_point',
  checklist_owner: 'checklist_owner',
  checklist_version: 'checklist_version',
}

const CAUSE: readonly Field[] = ['duty', 'usually', 'known', 'owner', 'evidence_note', 'evidence_source', 'evidence', 'beneath', 'actions']
const ENTRY: readonly Field[] = ['time', 'role']
const INCIDENT: readonly Field[] = ['severity', 'started', 'noticed', 'contained', 'safeguards', 'meant', 'trigger', 'detection', 'sooner']
const NEED: readonly Field[] = ['role', 'owner']
const SAFEGUARD: readonly Field[] = ['outcome', 'explained']

/** Where a field is mended; null: the step decides. */
export function placeOf({ key, field }: PointPlace): Place | null {
  const name = typeof field === 'string' ? field : typeof field.words === 'string' ? field.words : 'record'
  if (typeof key === 'object' && 'action' in key && typeof field === 'object' && typeof field.words === 'object' && 'checklist_line' in field.words)
    return { key, field: field.words }
  const oneOf = (known: readonly Field[], other: Field): Field => (known.includes(name) ? name : other)
  if (key === 'effect') return name === 'text' ? { key, field: 'text' } : null
  if (key === 'incident') return { key, field: oneOf(INCIDENT, 'what_happened') }
  if (typeof key === 'string') return null
  if ('cause' in key) return { key, field: oneOf(CAUSE, 'text') }
  if ('action' in key) return { key, field: ACTION[name] ?? 'what' }
  if ('safeguard' in key) return { key, field: oneOf(SAFEGUARD, 'text') }
  if ('need' in key) return { key, field: oneOf(NEED, 'text') }
  if ('timeline_entry' in key) return { key, field: oneOf(ENTRY, 'text') }
  return null
}
