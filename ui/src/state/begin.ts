/** Where a workshop is opened. Pure. */
import type { Step } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/**
 * In the middle of a session: the first step that isn't done. Else one with
 * causes opens on its fishbone, and a new one on its opening.
 */
export function beginAt({ agenda, causes }: Pick<OpenWorkshop, 'agenda' | 'causes'>): Step {
  const next = agenda.find((it) => !it.done)
  if (next && agenda.some((it) => it.done)) return next.step
  return causes.size > 0 ? 'fishbone' : 'opening'
}
