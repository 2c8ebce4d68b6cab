/** A copy of a workshop with all that waits, for when the library can't be written. */
import { exportName, saveCopy } from '../bindings/commands'
import type { Failure } from '../bindings/types'
import { asFailure } from '../host/call'
import { askWhereToSave } from '../host/files'
import { flushDrafts } from './draft/flush'
import { waiting as words } from '../words/waiting'
import type { OpenWorkshop } from './workshop.svelte'

/** Asks where, and writes. Answers where it is, or why it isn't; null: they changed their mind. */
export async function copyWithWaiting(workshop: OpenWorkshop): Promise<{ path: string } | { failure: Failure } | null> {
  try {
    await flushDrafts()
    await workshop.settled()
    const { id } = workshop
    const suggested = await exportName({ id, format: 'json' }).catch(() => words.fileName)
    const chosen = await askWhereToSave(words.saveCopyTitle, suggested, { name: words.kind, extension: 'json' })
    if (chosen === null) return null
    // What is there is written over: only the name that the system has asked about.
    const path = chosen.typed
    const edits = workshop.outbox.waiting.list.map((it) => it.edit)
    return { path: (await saveCopy({ id, edits, path })).path }
  } catch (reason) {
    return { failure: asFailure(reason) }
  }
}
