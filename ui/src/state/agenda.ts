/** The agenda of an open workshop: its steps, one after the other. */
import { NEEDED } from '../bindings/lengths'
import type { AgendaItem, SessionLength, SessionStep } from '../bindings/types'
import type { Desk } from './desk.svelte'
import { STEPS } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/** What the agenda says of a step. */
export function itemOf(workshop: Pick<OpenWorkshop, 'agenda'>, step: SessionStep): AgendaItem | undefined {
  return workshop.agenda.find((it) => it.step === step)
}

/** The steps that a workshop of its length needs, in their order. */
export const stepsOf = (workshop: Pick<OpenWorkshop, 'session'>): readonly SessionStep[] => NEEDED[workshop.session.length]

/** What the agenda says of those. */
export const agendaOf = (workshop: Pick<OpenWorkshop, 'session' | 'agenda'>): readonly AgendaItem[] =>
  workshop.agenda.filter((it) => stepsOf(workshop).includes(it.step))

/** Those steps, and the one that is shown: nobody is turned away from where they are. */
export function shownSteps(workshop: Pick<OpenWorkshop, 'session'>, shown: SessionStep): readonly SessionStep[] {
  const needed = stepsOf(workshop)
  return STEPS.filter((it) => it === shown || needed.includes(it))
}

/** The next step that a workshop of such a length needs; null: there is none. */
export function nextStep(step: SessionStep, length: SessionLength): SessionStep | null {
  return STEPS.slice(STEPS.indexOf(step) + 1).find((it) => NEEDED[length].includes(it)) ?? null
}

/** From the shortest. */
export const LENGTHS: readonly SessionLength[] = ['quarter', 'hour', 'full']

/** The workshop gets another length. What the shorter one doesn't need stays, and comes back with the longer one. */
export function setLength(workshop: OpenWorkshop, length: SessionLength): void {
  void workshop.edit({ set_session: { length } })
}

/** The step is done, and the next one begins. */
export function finishStep(desk: Desk): void {
  const { workshop, session } = desk
  if (!workshop) return
  const { step } = session
  const next = nextStep(step, workshop.session.length)
  if (!itemOf(workshop, step)?.done) void workshop.edit({ set_agenda_item: { step, field: { done: true } } })
  // After the actions the room closes the session; the report is for afterwards.
  if (next === 'report') session.closing = true
  if (next) desk.turn(next)
}

/** How long the whole agenda takes, in minutes. */
export function minutesInAll(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, it) => sum + it.minutes, 0)
}

/** Says that a step is done, or that it isn't. */
export function setDone(workshop: OpenWorkshop, step: SessionStep, done: boolean): void {
  void workshop.edit({ set_agenda_item: { step, field: { done } } })
}

/** Takes an agenda: its minutes, prompts and lines. What is done stays done. */
export function takeAgenda(workshop: OpenWorkshop, items: readonly AgendaItem[]): void {
  void workshop.edit({ use_agenda: { items: [...items] } })
}
