/** Which length of a workshop suits what happened. Pure. */
import { SEVERITIES, SUGGESTED } from '../bindings/lengths'
import type { Incident, SessionLength } from '../bindings/types'

export interface Suits {
  readonly length: SessionLength
  /** Harm is rated; else the kind alone says it. */
  readonly rated: boolean
}

/** Null: nothing says that another length than the full one would do. */
export function suggestedLength({ kind, actual, potential }: Pick<Incident, 'kind' | 'actual' | 'potential'>): Suits | null {
  const worst = [...SEVERITIES].reverse().find((it) => it === actual || it === potential)
  if (worst) return { length: SUGGESTED[kind][worst], rated: true }
  // Nothing befell anybody, as far as anyone has said: the short one is worth a thought.
  return kind === 'incident' ? null : { length: 'quarter', rated: false }
}
