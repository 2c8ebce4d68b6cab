/** When to stop asking (method: it can be acted on, is outside our control, or the evidence runs out). Pure. */
import type { Cause, CauseField, EvidenceLevel } from '../../bindings/types'

/** The three good reasons to stop. */
export const STOPS = ['root', 'outside', 'unknown'] as const
export type Stop = (typeof STOPS)[number]

/** Whether the group has stopped for this reason. */
export function isAt(cause: Cause, stop: Stop): boolean {
  if (stop === 'unknown') return cause.evidence.level === 'unknown' && cause.evidence.note !== ''
  return cause.standing === stop
}

/** What stopping, or going on after all, sets. What is missing is asked for in words. */
export function stopField(cause: Cause, stop: Stop): CauseField | null {
  if (stop === 'unknown') return cause.evidence.level === 'unknown' ? null : { evidence_level: 'unknown' }
  return { standing: cause.standing === stop ? 'plain' : stop }
}

export type Advice = 'act' | 'deviation' | 'refuted' | 'deeper'

/** What is worth a thought before stopping here; null: nothing is. */
export function adviceFor(cause: Cause, answers: number): Advice | null {
  if (cause.evidence.level === 'refuted') return 'refuted'
  if (answers > 0) return cause.standing === 'root' ? 'deeper' : null
  // Never stop at a person (F3, F4).
  return cause.nature === 'act' || cause.nature === 'deviation' ? cause.nature : null
}

const LEVELS: readonly EvidenceLevel[] = ['unknown', 'possible', 'supported', 'confirmed', 'refuted']

/** The level that one key more gives; after the last comes the first. */
export const nextLevel = (level: EvidenceLevel): EvidenceLevel =>
  LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length] ?? 'unknown'
