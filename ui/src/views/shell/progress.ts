/** How far each step of a workshop is: a sign for the eye, never a gate. */
import type { Step } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

export interface Progress {
  readonly reached: 'untouched' | 'begun' | 'done'
  /** What there is to count: entries, causes, root causes, actions, decisions. */
  readonly count: number
}

type Seen = Pick<
  OpenWorkshop,
  'incident' | 'effect' | 'session' | 'timeline' | 'causes' | 'categoryOf' | 'roots' | 'actions' | 'participants'
>

export function progress(workshop: Seen): { readonly [step in Step]: Progress } {
  const { incident, effect, session, timeline, causes, actions } = workshop
  const roots = workshop.roots()
  const addressed = new Set(actions.flatMap((it) => (declined(it.status) ? [] : it.causes)))
  const decisions = session.decision.split('\n').filter((line) => line.trim() !== '')
  const told = incident.what_happened !== '' || timeline.length > 0
  const sorted = [...causes.keys()].every((id) => workshop.categoryOf(id) !== null)
  const planned = roots.length > 0 && roots.every((it) => addressed.has(it.id))
  return {
    opening: step(workshop.participants.length > 0, workshop.participants.length > 1, workshop.participants.length),
    happened: step(told || effect.text !== '', told && effect.text !== '', timeline.length),
    fishbone: step(causes.size > 0, causes.size > 2 && sorted, causes.size),
    whys: step([...causes.values()].some((it) => it.parent !== null), roots.length > 0, roots.length),
    priorities: step([...causes.values()].some((it) => it.votes > 0), false, 0),
    actions: step(actions.length > 0, actions.length > 0 && planned, actions.length),
    report: step(decisions.length > 0, session.state !== 'draft', decisions.length),
  }
}

const declined = (status: object | string) => typeof status === 'object'

function step(begun: boolean, done: boolean, count: number): Progress {
  return { reached: done ? 'done' : begun ? 'begun' : 'untouched', count }
}
