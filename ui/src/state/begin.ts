/** Where a workshop is opened. Pure. */
import type { Step } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/**
 * The first step that isn't done, where the facilitator has said of one that it
 * is; else one with causes opens on its fishbone, and a new one on its opening.
 */
export function beginAt({ agenda, causes }: Pick<OpenWorkshop, 'agenda' | 'causes'>): Step {
  if (agenda.some((it) => it.done)) return agenda.find((it) => !it.done)?.step ?? 'report'
  return causes.size > 0 ? 'fishbone' : 'opening'
}
