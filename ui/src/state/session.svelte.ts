/** What this window shows. None of it is in the document, none of it is stored (invariant I6). */
import type { Target } from '../bindings/types'

/** The steps of a workshop, in the order in which they are usually taken. */
export const STEPS = ['happened', 'fishbone', 'whys', 'actions', 'report'] as const
export type Step = (typeof STEPS)[number]

export class Session {
  step = $state<Step>('happened')
  /** The selected thing on the diagram; both diagrams share it. */
  selection = $state.raw<Target | null>(null)
  inspectorOpen = $state(true)
  /** The overlay with the keys. */
  keysOpen = $state(false)
  /** Find within the diagram. */
  findOpen = $state(false)
  /** An action that the plan should put the focus on when it opens. */
  actionInView = $state<number | null>(null)
  /** Somebody asked for the PDF; the report's view answers. */
  exportAsked = $state(false)
}
