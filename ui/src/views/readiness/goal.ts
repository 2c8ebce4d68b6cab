/** Goes to where a point can be mended: the step, the thing, the field. */
import { tick } from 'svelte'
import type { PointPlace } from '../../bindings/types'
import { flushDrafts } from '../../parts/drafts'
import type { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { turn } from '../shell/jump'

type Fields = { readonly [field: string]: string }

/** In the inspector. */
const CAUSE: Fields = {
  text: 'cause-text',
  duty: 'cause-duty',
  owner: 'cause-owner',
  evidence_note: 'evidence-note',
  evidence_source: 'evidence-source',
  evidence: 'evidence',
  beneath: 'add-beneath',
}

/** In the plan. */
const ACTION: Fields = {
  owner: 'owner',
  measure_counts: 'measure',
  measure_threshold: 'measure',
  reason: 'status',
  due: 'due',
  kind: 'kind',
  addresses: 'addresses',
}

const testid = (id: string) => `[data-testid=${id}]`

/** What takes the focus, as CSS; null: the step decides. */
export function fieldOf({ key, field }: PointPlace): string | null {
  const name = typeof field === 'string' ? field : typeof field.words === 'string' ? field.words : ''
  if (key === 'effect') return name === 'text' ? testid('effect-text') : null
  if (key === 'incident') return testid('what-happened')
  if (typeof key === 'string') return null
  if ('cause' in key) return testid(name === 'actions' ? 'new-action' : (CAUSE[name] ?? 'cause-text'))
  if ('action' in key) return `[data-row="${key.action}"] [data-cell=${ACTION[name] ?? 'what'}]`
  if ('timeline_entry' in key) return `#entry-${key.timeline_entry} [data-cell=text]`
  return null
}

export async function jump(workshop: OpenWorkshop, session: Session, at: PointPlace): Promise<void> {
  await flushDrafts()
  session.moment = null
  if (at.field === 'actions' && typeof at.key === 'object' && 'cause' in at.key) {
    session.aim = at.key.cause
    session.step = 'actions'
  } else turn(workshop, session, at.key)
  const field = fieldOf(at)
  if (field !== null) await focusSoon(field)
}

/** A step takes the focus for itself when it opens; so many frames it has for that. */
const FRAMES = 40

/** Puts the focus into a field that is about to be there, and leaves it alone as soon as somebody types. */
async function focusSoon(selector: string): Promise<void> {
  await tick()
  let over = false
  const stop = () => (over = true)
  window.addEventListener('keydown', stop, { capture: true, once: true })
  let kept = 0
  for (let n = 0; n < FRAMES && kept < 2; n += 1) {
    await new Promise((done) => requestAnimationFrame(done))
    const field = document.querySelector<HTMLElement>(selector)
    if (over) break
    if (!field) continue
    if (field.contains(document.activeElement)) kept += 1
    else {
      field.focus()
      kept = 0
    }
  }
  window.removeEventListener('keydown', stop, { capture: true })
}
