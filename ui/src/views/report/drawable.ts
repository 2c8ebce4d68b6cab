/** Which pictures of a workshop have something on them. */
import type { PictureKind } from '../../bindings/types'
import type { OpenWorkshop } from '../../state/workshop.svelte'

/** The pixels of a PNG to a px. */
export const SCALES = [1, 2, 4] as const

/** Whether something stands on it; nobody knows the dots of a round that is open. */
export function canBeDrawn(workshop: OpenWorkshop, kind: PictureKind): boolean {
  switch (kind) {
    case 'timeline':
      return workshop.timeline.length > 0
    case 'votes':
      return workshop.session.voting !== 'open' && [...workshop.causes.values()].some((it) => it.votes > 0)
    default:
      return true
  }
}
