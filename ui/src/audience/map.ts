/** What of the small map of the whole is not among what the room sees large. Pure. */
import type { Frame } from '../bindings/types'
import { causeOf } from '../target'

/** The causes of the whole that are folded or out of view: on the map they are faint. */
export function unseen(whole: Frame, large: Frame): number[] {
  const seen = new Set(large.labels.map((it) => causeOf(it.target)))
  return whole.labels.flatMap(({ target }) => {
    const cause = causeOf(target)
    return cause === null || seen.has(cause) ? [] : [cause]
  })
}
