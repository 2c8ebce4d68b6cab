/** The keys that mean the same everywhere in a workshop. */
import { STEPS } from '../../state/session.svelte'
import type { Desk } from '../../state/desk.svelte'
import type { Session } from '../../state/session.svelte'
import { reporting } from '../../state/reporting.svelte'
import { wordings } from '../../state/wordings.svelte'
import { SECOND, written } from '../../keys/typing/run'
import { finishStep } from '../../state/agenda'
import { exportPdf } from '../../state/exports.svelte'
import { writeNote } from '../../state/notes'
import { textKey } from './textKeys'
import { enter, walkRegions } from '../../parts/regions'

/** What Ctrl with a letter turns on and off, or opens. */
const OPENS: { readonly [key: string]: (session: Session) => void } = {
  k: (session) => (session.paletteOpen = !session.paletteOpen),
  h: (session) => (session.historyOpen = !session.historyOpen),
}
/** And with Shift: what the room sees, the parking lot, a private note. */
const ROOM: { readonly [key: string]: (session: Session) => void } = {
  f: (session) => (session.frozen = !session.frozen),
  c: (session) => (session.curtain = !session.curtain),
  p: (session) => (session.parkingOpen = true),
  n: writeNote,
}

/** Does what a key means for the whole window; false: nothing. */
export function windowKey(event: KeyboardEvent, desk: Desk): boolean {
  if (event.key === 'F6') {
    walkRegions(event.shiftKey ? -1 : 1)
    return true
  }
  if (textKey(event)) return true
  if (event.key === 'F5' && !event.ctrlKey && !event.altKey) {
    void desk.room.toggle()
    return true
  }
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'r') {
    void reporting.begin()
    return true
  }
  const workshop = desk.workshop
  if (!workshop || event.altKey) return false
  const typing = isTyping(event.target)
  if (typing && event.key === 'Escape' && event.target instanceof HTMLElement) return leaveField(event.target)
  if (event.ctrlKey || event.metaKey) return withControl(event, desk)
  return !typing && single(event, desk.session)
}

/** When somebody has struck a letter outside of a field, where nothing takes it, in ms. */
let wroteAt = Number.NEGATIVE_INFINITY

/**
 * Single keys are the diagram's, where what turns out to be words is known to be (the hand sees to it). Elsewhere whoever
 * types has missed a field: what they write must do nothing; a lone `?` shows the keys there too.
 */
function single(event: KeyboardEvent, session: Session): boolean {
  const { isDrawn, moment, silent } = session
  const now = performance.now()
  const writes = now - wroteAt < SECOND
  if (written(event) !== null) wroteAt = now
  const drawn = isDrawn && moment === null && !silent
  if (event.key === '?' && (drawn || !writes)) session.keysOpen = true
  else if (drawn && event.key === '/') session.findOpen = true
  else if (drawn && event.key.toLowerCase() === 'p') session.parkingOpen = true
  else return false
  return true
}

/** Find looks through the causes; from elsewhere it turns to the fishbone first. */
export function find(desk: Desk): void {
  if (!desk.session.isDrawn) desk.turn('fishbone')
  desk.session.findOpen = true
}

function withControl(event: KeyboardEvent, desk: Desk): boolean {
  if (wordings.press(event)) return true
  const key = event.key.toLowerCase()
  if (key === 'enter') {
    finishStep(desk)
    return true
  }
  const opens = (event.shiftKey ? ROOM : OPENS)[key]
  if (opens) {
    opens(desk.session)
    return true
  }
  if (event.shiftKey) return false
  const step = STEPS[Number(key) - 1]
  if (step) {
    desk.turn(step)
    return true
  }
  if (key === 'e') {
    exportPdf(desk)
    return true
  }
  return false
}

/** Esc leaves a field whose view doesn't say where to: from the side to the work. Its words stay. */
function leaveField(field: HTMLElement): boolean {
  const canvas = document.querySelector<HTMLElement>('[data-region=canvas]')
  if (!canvas || canvas.contains(field) || !enter(canvas)) field.blur()
  return true
}

/** Keys write here. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search')
}
