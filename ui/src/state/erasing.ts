/** Names that roles have taken the place of: erased for good when their workshop is left (I13). */
import { eraseNames } from '../bindings/commands'
import { keepHere, keptHere } from '../host/kept'
import { tellOfBackups } from './backups.svelte'
import { orNotice } from './orNotice'
import type { OpenWorkshop } from './workshop.svelte'

/** How many names were erased as the window closed, when nobody could be told of backups. */
const UNTOLD = 'erased-names'

/** Its words are loaded when they are said: the first page doesn't wait for them. */
async function tell(count: number): Promise<void> {
  const { names } = await import('../words/names')
  await tellOfBackups(names.erased(count))
}

/** Who leaves a workshop undoes nothing in it any more. What waits in it is stored first. */
export async function eraseReplaced(workshop: OpenWorkshop | null, window: 'stays' | 'closes'): Promise<void> {
  if (!workshop || typeof workshop.saving === 'object' || workshop.session.aliases.length === 0) return
  const count = await orNotice(eraseNames({ id: workshop.id }))
  if (!count) return
  if (window === 'stays') await tell(count)
  else keepHere(UNTOLD, String(count))
}

/** Tells what was erased as the window closed. */
export async function tellOfErased(): Promise<void> {
  const count = Number(keptHere(UNTOLD) ?? 0)
  if (count === 0) return
  keepHere(UNTOLD, '0')
  await tell(count)
}
