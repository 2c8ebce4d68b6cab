/** The agenda of an open workshop: its steps, one after the other. */
import type { AgendaItem, SessionStep } from '../bindings/types'
import type { Desk } from './desk.svelte'
import { STEPS } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/** What the agenda says of a step. */
export function itemOf(workshop: Pick<OpenWorkshop, 'agenda'>, step: SessionStep): AgendaItem | undefined {
  return workshop.agenda.find((it) => it.step === step)
}

/** The step after this one; null: it is the last. */
export function nextStep(step: SessionStep): SessionStep | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null
}

/** The step is done, and the next one begins. */
export function finishStep(desk: Desk): void {
  const { workshop, session } = desk
  if (!workshop) return
  const { step } = session
  const next = nextStep(step)
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
