/** What keys do while a row of the timeline has the focus, and not one of its cells. */
import type { Cause } from '../../bindings/types'
import { handlersOf, type Handlers } from '../../keys/scopes'
import type { IdIn } from '../../keys/table'

export type Command =
  | { kind: 'go' | 'move'; by: 1 | -1 }
  | { kind: 'cause' | 'evidence' | 'write' | 'remove' | 'drawn' }

const COMMANDS: { readonly [K in IdIn<'entry'>]: Command } = {
  entry_before: { kind: 'go', by: -1 },
  entry_after: { kind: 'go', by: 1 },
  entry_earlier: { kind: 'move', by: -1 },
  entry_later: { kind: 'move', by: 1 },
  entry_cause: { kind: 'cause' },
  entry_evidence: { kind: 'evidence' },
  entry_write: { kind: 'write' },
  entry_remove: { kind: 'remove' },
  entry_drawn: { kind: 'drawn' },
}

/** The handlers of a row's keys, each of which ends in a command. */
export const rowKeys = (run: (command: Command) => unknown): Handlers<'entry'> => handlersOf<'entry', Command>(COMMANDS, run)

/** The cause that came from each entry; of several, the first. */
export function causesByEntry(causes: Iterable<Cause>): Map<number, Cause> {
  const found = new Map<number, Cause>()
  for (const cause of causes) {
    if (cause.entry === null) continue
    const known = found.get(cause.entry)
    if (!known || cause.id < known.id) found.set(cause.entry, cause)
  }
  return found
}
