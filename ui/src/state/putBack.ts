/** Refused words whose field is in use by now: they are offered beside it, and never joined to what is being typed. */
import type { Failure } from '../bindings/types'
import { quoting } from '../words/quote'
import { waiting as words } from '../words/waiting'
import { notices } from './notices.svelte'

/** A field that words can be put back into. */
export interface Holder {
  readonly read: () => string
  readonly put: (text: string) => void
  /** Its words were refused as they are. */
  readonly refuse?: () => void
}

/** Puts refused words back into their empty field: true; where it isn't, a notice keeps them with why they were refused. */
export function putBack(refused: string, failure: Pick<Failure, 'message' | 'help'>, holder: Holder | null): boolean {
  if (holder?.read().trim() === '') {
    holder.put(refused)
    holder.refuse?.()
    return true
  }
  beside(refused, `${failure.message} ${failure.help}`.trim(), holder)
  return false
}

/** The words in full, and a way back: what stands in the field by then takes their place. */
function beside(kept: string, why: string, holder: Holder | null): void {
  const run = () => {
    const now = holder?.read() ?? ''
    holder?.put(kept)
    if (now.trim() !== '') beside(now, words.keptBeside, holder)
  }
  const failure: Failure = { code: 'failed', message: why, help: quoted(kept) }
  notices.warn(failure, holder ? { label: words.putBack, run } : undefined)
}

const quoted = quoting(Infinity)
