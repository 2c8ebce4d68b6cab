/** Where the fields of records are shown. Pure. */
import type { PointPlace } from '../bindings/types'

type Fields = { readonly [field: string]: string }

/** In the inspector. */
const CAUSE: Fields = {
  text: 'cause-text',
  duty: 'cause-duty',
  owner: 'cause-owner',
  evidence_note: 'evidence-note',
  evidence_source: 'evidence-source',
  evidence: 'evidence',
  beneath: 'add-beneath',
}

/** In the plan. */
const ACTION: Fields = {
  owner: 'owner',
  measure_counts: 'measure',
  measure_threshold: 'measure',
  reason: 'status',
  due: 'due',
  kind: 'kind',
  addresses: 'addresses',
}

/** In the timeline. */
const ENTRY: Fields = {
  time: 'time',
  role: 'role',
}

/** Of the incident. */
const INCIDENT: Fields = {
  severity: "[data-testid=how-bad] [tabindex='0']",
  started: '[data-testid=started]',
  noticed: '[data-testid=noticed]',
  contained: '[data-testid=contained]',
}

const testid = (id: string) => `[data-testid=${id}]`

/** What takes the focus, as CSS; null: the step decides. */
export function fieldOf({ key, field }: PointPlace): string | null {
  const name = typeof field === 'string' ? field : typeof field.words === 'string' ? field.words : ''
  if (key === 'effect') return name === 'text' ? testid('effect-text') : null
  if (key === 'incident') return INCIDENT[name] ?? testid('what-happened')
  if (typeof key === 'string') return null
  if ('cause' in key) return testid(name === 'actions' ? 'new-action' : (CAUSE[name] ?? 'cause-text'))
  if ('action' in key) return `[data-row="${key.action}"] [data-cell=${ACTION[name] ?? 'what'}]`
  if ('timeline_entry' in key) return `#entry-${key.timeline_entry} [data-cell=${ENTRY[name] ?? 'text'}]`
  return null
}
