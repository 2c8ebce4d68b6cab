/** What the keys do that mean the same everywhere. */
import { keysOfWindow, type Handler } from '../../keys/scopes'
import { enter, walkRegions } from '../../parts/regions'
import { finishStep, stepsOf } from '../../state/agenda'
import { bringIn } from '../../state/bringingIn'
import type { Desk } from '../../state/desk.svelte'
import { exportPdf } from '../../state/exports.svelte'
import { writeNote } from '../../parts/notes'
import { reporting } from '../../state/reporting.svelte'
import { type Session } from '../../state/session.svelte'
import { textSize } from '../../state/textSize.svelte'
import { wordings } from '../../state/wordings.svelte'

/** Hears them as long as the window is there; the answer ends that. */
export function windowKeys(desk: Desk): () => void {
  /** Where no workshop is open, such a key means nothing. */
  const inSession = (does: (session: Session) => unknown): Handler => () => (desk.workshop ? void does(desk.session) : false)
  const leaves = [
    keysOfWindow('everywhere', {
      palette: inSession((it) => (it.paletteOpen = !it.paletteOpen)),
      history: inSession((it) => (it.historyOpen = !it.historyOpen)),
      freeze: inSession((it) => (it.frozen = !it.frozen)),
      curtain: inSession((it) => (it.curtain = !it.curtain)),
      park: inSession((it) => (it.parkingOpen = true)),
      note: inSession(writeNote),
      hurt: inSession((it) => (it.hurtOpen = true)),
      finish: inSession(() => finishStep(desk)),
      export: inSession(() => exportPdf(desk)),
      bring_in: () => (desk.workshop ? void bringIn(desk.workshop) : false),
      step: ({ at }) => {
        const step = desk.workshop && stepsOf(desk.workshop)[at]
        return step ? desk.turn(step) : false
      },
      // Whoever types has missed a field: what they write must do nothing.
      keys: ({ amidWords }) => {
        const { session, workshop } = desk
        const drawn = session.isDrawn && session.moment === null && !session.silent
        return workshop && (drawn || !amidWords) ? void (session.keysOpen = true) : false
      },
      room: () => desk.room.toggle(),
      near_miss: () => void reporting.begin(),
      text_larger: () => textSize.larger(),
      text_smaller: () => textSize.smaller(),
      text_usual: () => textSize.usual(),
      region: () => walkRegions(1),
      region_back: () => walkRegions(-1),
      wording_take: () => desk.workshop !== null && wordings.act('take'),
      wording_next: () => desk.workshop !== null && wordings.act('next'),
      wording_leave: () => desk.workshop !== null && wordings.act('leave'),
    }),
    keysOfWindow('field', { leave_field: ({ target }) => desk.workshop !== null && leaveField(target) }),
  ]
  return () => leaves.forEach((leave) => leave())
}

/** Find looks through the causes; from elsewhere it turns to the fishbone first. */
export function find(desk: Desk): void {
  if (!desk.session.isDrawn) desk.turn('fishbone')
  desk.session.findOpen = true
}

/**
 * Esc leaves a field whose view doesn't say where to, and whatever stands in a region beside the work: the keys are the work's
 * again. Words stay in their field. False: it is neither.
 */
function leaveField(at: EventTarget | null): boolean {
  if (!(at instanceof HTMLElement)) return false
  const canvas = document.querySelector<HTMLElement>('[data-region=canvas]')
  const isBeside = at.closest('[data-region]') !== null && at.closest('dialog, [data-region=canvas]') === null
  if (!isWritten(at) && !isBeside) return false
  if (!canvas || canvas.contains(at) || !enter(canvas)) at.blur()
  return true
}

/** Keys write here. */
function isWritten(target: HTMLElement): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search')
}
