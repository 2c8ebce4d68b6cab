/** Turns to where something of the workshop stands, and shows it. */
import { tick } from 'svelte'
import type { Key, Spot } from '../../bindings/types'
import { flushDrafts } from '../../parts/drafts'
import type { Span } from '../../parts/wording/spans'
import type { Session, Step } from '../../state/session.svelte'
import { keyOfSpot } from '../../state/spot'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { trayOf } from '../tray/tray.svelte'

/**
 * Turns to the step where a text stands and selects the thing that it belongs
 * to. Where the text is a field, that gets the focus, and `span` is selected
 * in it.
 */
export async function jump(workshop: OpenWorkshop, session: Session, spot: Spot, span?: Span): Promise<void> {
  void flushDrafts()
  turn(workshop, session, spot.key)
  await tick()
  // What a step shows may come with the turn after, and what was asked from gives its focus back.
  await new Promise((done) => requestAnimationFrame(done))
  const where = isOnDiagram(spot.key) ? '[data-testid="canvas"]' : `[data-spot="${keyOfSpot(spot)}"]`
  const field = document.querySelector<HTMLElement>(where)
  if (!field) return
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'nearest' })
  if (span && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    field.setSelectionRange(span.start, span.end)
  }
}

const isOnDiagram = (key: Key) => key === 'effect' || (typeof key === 'object' && ('cause' in key || 'category' in key))

/** Turns to the step where a record stands, and selects it. */
export function turn(workshop: OpenWorkshop, session: Session, key: Key): void {
  const to = (step: Step) => (session.step = step)
  if (key === 'incident') to('happened')
  else if (key === 'session') to('opening')
  else if (key === 'effect') onDiagram(session, () => (session.selection = 'effect'))
  else if ('cause' in key) onDiagram(session, () => (session.selection = { cause: key.cause }))
  else if ('category' in key) onDiagram(session, () => (session.selection = { category: key.category }))
  else if ('timeline_entry' in key) to('happened')
  else if ('participant' in key) to('opening')
  else if ('action' in key) {
    to('actions')
    session.actionInView = key.action
  } else if ('idea' in key) {
    onDiagram(session, () => undefined, 'fishbone')
    const tray = trayOf(workshop)
    tray.chosen = key.idea
    tray.show()
  }
}

/** On the diagram that is shown, else on the fishbone; its details are in sight. */
function onDiagram(session: Session, select: () => void, step: Step = session.step === 'whys' ? 'whys' : 'fishbone'): void {
  session.step = step
  session.chain = null
  session.historyOpen = false
  session.inspectorOpen = true
  session.also = new Set()
  select()
}
