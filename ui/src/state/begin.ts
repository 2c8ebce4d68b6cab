/** Where a workshop is opened. Pure. */
import { agendaOf } from './agenda'
import type { Step } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/**
 * In the middle of a session: the first step that isn't done. Else one with
 * causes opens on its fishbone, and a new one on its first step.
 */
export function beginAt(workshop: Pick<OpenWorkshop, 'agenda' | 'causes' | 'session'>): Step {
  const agenda = agendaOf(workshop)
  const next = agenda.find((it) => !it.done)
  if (next && agenda.some((it) => it.done)) return next.step
  return workshop.causes.size > 0 ? 'fishbone' : (agenda[0]?.step ?? 'opening')
}
