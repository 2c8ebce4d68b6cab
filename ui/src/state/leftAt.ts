/** The step at which a workshop was left, by its number: who comes back after a crash goes on there. No word of it is kept. */
import { keepHere, keptHere } from '../host/kept'
import type { WorkshopId } from '../bindings/types'
import { STEPS, type Step } from './session.svelte'

const LEFT = 'left'

export interface Place {
  readonly id: WorkshopId
  readonly step: Step
}

/** Keeps in mind where the window is: of the workshop that was open last, and no other. */
export const leaveAt = (id: WorkshopId, step: Step): void => keepHere(LEFT, `${id} ${step}`)

/** Where this workshop was left; null: it isn't known. */
export function leftAt(id: WorkshopId): Step | null {
  const place = placeOf(keptHere(LEFT) ?? '')
  return place?.id === id ? place.step : null
}

/** What was noted; null: nothing. */
export function placeOf(noted: string): Place | null {
  const [, id, name] = /^(\d+) (\w+)$/.exec(noted) ?? []
  const step = STEPS.find((it) => it === name)
  return step ? { id: Number(id), step } : null
}
