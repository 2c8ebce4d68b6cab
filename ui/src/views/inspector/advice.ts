/** One quiet line about a cause, where the method has something to say (method §1). */
import type { Cause, OpenPoint, Rule } from '../../bindings/types'
import { inspector as words } from '../../words/inspector'

/** The rules of readiness that are worth a line while one works on the cause. */
const WORTH: readonly Rule[] = ['F3', 'F4', 'O1']

/**
 * What the rules find is theirs to say, so that the line and the list of open
 * points never differ.
 *
 * @param beneath how many causes explain it
 * @param points what is open about it
 */
export function hintFor(cause: Cause, beneath: number, points: readonly OpenPoint[]): string | null {
  if (cause.evidence.level === 'refuted') return words.hints.refuted
  const point = points.find((it) => WORTH.includes(it.rule))
  if (point) return `${point.open} ${point.satisfied_by}`
  if (beneath > 0 && cause.standing === 'root') return words.hints.rootBeneath
  return null
}
