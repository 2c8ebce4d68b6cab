/** What this window showed before keys were struck, to be shown again where they were words. */
import { notices } from '../../state/notices.svelte'
import type { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { cameraOf } from '../../picture/camera.svelte'
import { filterStateOf } from '../../state/filterState.svelte'
import { trayOf } from '../../state/tray.svelte'
import { lineOf } from './line'

/** All of a session; a field that is new there belongs here too, and a test says so. */
export const KEPT = [
  'step', 'selection', 'also', 'inspectorOpen', 'keysOpen', 'findOpen', 'paletteOpen', 'historyOpen', 'moment',
  'parkingOpen', 'namesOpen', 'accountabilityOpen', 'hurtOpen', 'checking',
  'folded', 'filteredOut', 'filterMirrored', 'chain', 'reading', 'silent', 'closing', 'safeShown', 'spotlight', 'frozen', 'curtain',
  'everything', 'sought', 'walk', 'numbered', 'turned',
] as const satisfies readonly (keyof Session)[]

/** Remembers what is shown; the answer brings it back. */
export function before(workshop: OpenWorkshop, session: Session): () => void {
  const shown = KEPT.map((name) => [name, session[name]] as const)
  const filterState = filterStateOf(session)
  const tray = trayOf(workshop)
  const { filter, open: filtering } = filterState
  const { open, writing, chosen } = tray
  const views = (['fishbone', 'whys'] as const).map((kind) => cameraOf(session, kind).keep())
  const line = lineOf(session)?.keep()
  return () => {
    for (const [name, value] of shown) Object.assign(session, { [name]: value })
    Object.assign(filterState, { filter, open: filtering })
    Object.assign(tray, { open, writing, chosen })
    for (const back of views) back()
    line?.()
  }
}

/** Remembers which notices stand; the answer takes away what keys have said since, and leaves what failed. */
export function saidBefore(): () => void {
  const last = Math.max(0, ...notices.list.map((it) => it.key))
  return () => {
    for (const it of notices.list) if (it.key > last && !it.alert) notices.dismiss(it.key)
  }
}
