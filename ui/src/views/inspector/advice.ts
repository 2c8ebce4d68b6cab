/** One quiet line about a cause, where the method has something to say (method §1). */
import type { Cause } from '../../bindings/types'
import { inspector as words } from '../../words/inspector'

/** @param beneath how many causes explain it */
export function hintFor(cause: Cause, beneath: number): string | null {
  if (cause.evidence.level === 'refuted') return words.hints.refuted
  if (cause.standing === 'outside') return cause.owner === '' ? words.hints.outside : null
  if (beneath === 0 && cause.nature === 'act') return words.hints.act
  if (beneath === 0 && cause.nature === 'deviation') return words.hints.deviation
  if (beneath > 0 && cause.standing === 'root') return words.hints.rootBeneath
  return null
}
