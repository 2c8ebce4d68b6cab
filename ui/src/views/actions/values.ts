/** What a cell says as plain text, and what clears or fills it. Pure. */
import type { Action, ActionField, ActionKind, Cause, Strength } from '../../bindings/types'
import { shown } from '../../parts/date/day'
import { readField } from '../../parts/date/typing'
import { actions as words } from '../../words/actions'
import { statusName } from './choices'
import type { Column } from './columns'
import { isDeclined } from './plan'

interface Known {
  readonly causes: ReadonlyMap<number, Cause>
  readonly strengths: ReadonlyMap<ActionKind, Strength>
}

/** A cell in words, for the clipboard. */
export function inWords(action: Action, column: Column, { causes, strengths }: Known): string {
  switch (column) {
    case 'number':
    case 'what':
      return action.what
    case 'addresses':
      return sentence(action.causes.map((id) => causes.get(id)?.text))
    case 'kind': {
      const strength = action.kind && strengths.get(action.kind)
      return action.kind && strength ? `${words.strengths[strength]}, ${words.kinds[action.kind]}` : ''
    }
    case 'owner':
      return action.owner
    case 'due':
      return action.due ? shown(action.due) : ''
    case 'measure': {
      const { counts, threshold, by } = action.measure
      return sentence([counts, threshold, by ? words.measureBy(shown(by)) : ''])
    }
    case 'status': {
      const status = words.statuses[statusName(action.status)]
      return isDeclined(action.status) ? `${status}, ${action.status.declined}` : status
    }
  }
}

/** What empties a cell; nothing where it is empty, or can't be. */
export function emptied(action: Action, column: Column): ActionField[] {
  if (column === 'addresses' && action.causes.length > 0) return [{ causes: [] }]
  if (column === 'kind' && action.kind !== null) return [{ kind: null }]
  if (column === 'owner' && action.owner !== '') return [{ owner: '' }]
  if (column === 'due' && action.due !== null) return [{ due: null }]
  if (column === 'measure') {
    const { counts, threshold, by } = action.measure
    const fields: ActionField[] = []
    if (counts !== '') fields.push({ measure_counts: '' })
    if (threshold !== '') fields.push({ measure_threshold: '' })
    if (by !== null) fields.push({ measure_by: null })
    return fields
  }
  return []
}

/** What a pasted text sets at once; null: it is to be looked at in the cell's editor first. */
export function typedInto(column: Column, text: string): ActionField | null {
  if (column === 'what') return { what: text }
  if (column === 'owner') return { owner: text }
  if (column !== 'due') return null
  const read = readField(text, 'ahead')
  return read && 'day' in read ? { due: read.day } : null
}

const sentence = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('; ')
