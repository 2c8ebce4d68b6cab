/** How far each step of a workshop is: a sign for the eye, never a gate. */
import type { Step } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

/** Done is what the facilitator says; under way is where there is something. */
export type Reached = 'untouched' | 'begun' | 'done'

type Seen = Pick<
  OpenWorkshop,
  'incident' | 'effect' | 'session' | 'timeline' | 'causes' | 'actions' | 'participants' | 'agenda'
>

export function progress(workshop: Seen): { readonly [step in Step]: Reached } {
  const { incident, effect, session, timeline, causes, actions, participants } = workshop
  const done = new Set(workshop.agenda.filter((it) => it.done).map((it) => it.step))
  const how = (step: Step, begun: boolean): Reached => (done.has(step) ? 'done' : begun ? 'begun' : 'untouched')
  return {
    opening: how('opening', session.purpose !== '' || participants.length > 0),
    happened: how('happened', incident.what_happened !== '' || timeline.length > 0 || effect.text !== ''),
    fishbone: how('fishbone', causes.size > 0),
    whys: how('whys', [...causes.values()].some((it) => it.parent !== null)),
    priorities: how('priorities', session.voting !== 'not_yet'),
    actions: how('actions', actions.length > 0),
    report: how('report', session.decision !== '' || session.learned !== ''),
  }
}
