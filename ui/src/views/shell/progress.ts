/** How far each step of a workshop is: a sign for the eye, never a gate. */
import type { Step } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

export interface Progress {
  /** Done is what the facilitator says; under way is where there is something. */
  readonly reached: 'untouched' | 'begun' | 'done'
  /** What there is to count: roles, entries, causes, root causes, actions, decisions. */
  readonly count: number
}

type Seen = Pick<
  OpenWorkshop,
  'incident' | 'effect' | 'session' | 'timeline' | 'causes' | 'roots' | 'actions' | 'participants' | 'agenda'
>

export function progress(workshop: Seen): { readonly [step in Step]: Progress } {
  const { incident, effect, session, timeline, causes, actions, participants } = workshop
  const all = [...causes.values()]
  const roots = workshop.roots()
  const decisions = session.decision.split('\n').filter((line) => line.trim() !== '')
  const told = incident.what_happened !== '' || timeline.length > 0 || effect.text !== ''
  const done = new Set(workshop.agenda.filter((it) => it.done).map((it) => it.step))
  const how = (step: Step, begun: boolean, count: number): Progress => ({
    reached: done.has(step) ? 'done' : begun ? 'begun' : 'untouched',
    count,
  })
  return {
    opening: how('opening', session.purpose !== '' || participants.length > 0, participants.length),
    happened: how('happened', told, timeline.length),
    fishbone: how('fishbone', causes.size > 0, causes.size),
    whys: how('whys', all.some((it) => it.parent !== null), roots.length),
    priorities: how('priorities', session.voting !== 'not_yet', all.filter((it) => it.votes > 0).length),
    actions: how('actions', actions.length > 0, actions.length),
    report: how('report', decisions.length > 0 || session.learned !== '', decisions.length),
  }
}
