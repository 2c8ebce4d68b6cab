/** Turns to where something of the workshop stands, and shows it. */
import type { Key, PointPlace, Target } from '../bindings/types'
import { flushDrafts } from './draft/flush'
import type { Span } from './wording/spans'
import type { Back } from './records'
import type { Session, Step } from './session.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { same } from '../target'
import { lead } from './lead'
import { placeOf } from './places'
import { trayOf } from './tray.svelte'

/**
 * Turns to the step where something stands, selects the thing that it belongs
 * to and puts the focus into its field; `span` is selected in its text.
 */
export async function jump(workshop: OpenWorkshop, session: Session, at: PointPlace, span?: Span): Promise<void> {
  await flushDrafts()
  session.moment = null
  if (at.field === 'actions') session.step = 'actions'
  else turn(workshop, session, at.key)
  const place = placeOf(at)
  if (place) await lead(place, span)
}

/** Turns to the step where a record stands, and selects it. */
export function turn(workshop: OpenWorkshop, session: Session, key: Key): void {
  const to = (step: Step) => (session.step = step)
  if (key === 'incident') to('happened')
  else if (key === 'session') to('opening')
  else if (key === 'effect') onDiagram(session, 'effect')
  else if ('cause' in key) onDiagram(session, { cause: key.cause })
  else if ('category' in key) onDiagram(session, { category: key.category })
  else if ('timeline_entry' in key || 'safeguard' in key || 'impact' in key) to('happened')
  else if ('participant' in key || 'role_function' in key) to('opening')
  else if ('need' in key) session.hurtOpen = true
  else if ('action' in key) to('actions')
  else if ('idea' in key) {
    onDiagram(session, null, 'fishbone')
    const tray = trayOf(workshop)
    tray.chosen = key.idea
    tray.show()
  }
}

/** Selects what undo brought back, in the step that is shown: nobody is led elsewhere by it. */
export function pointAt(workshop: OpenWorkshop, session: Session, back: Back): void {
  if (back !== 'effect' && back.kind === 'idea') {
    trayOf(workshop).chosen = back.id
    return
  }
  const target: Target = back === 'effect' ? back : back.kind === 'cause' ? { cause: back.id } : { category: back.id }
  // One of several that are selected is shown already: they stay together.
  if (typeof target === 'object' && 'cause' in target && session.also.has(target.cause)) return
  if (same(session.selection, target)) return
  session.selection = target
  session.also = new Set()
}

/** On the diagram that is shown, else on the fishbone; its details are in sight. */
function onDiagram(session: Session, target: Target | null, step: Step = session.step === 'whys' ? 'whys' : 'fishbone'): void {
  session.step = step
  session.chain = null
  session.historyOpen = false
  session.inspectorOpen = true
  session.also = new Set()
  if (target !== null) session.seek(target)
}
