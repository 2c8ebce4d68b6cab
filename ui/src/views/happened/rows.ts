/** What single keys mean while a row of the timeline has the focus, and not one of its cells. Pure. */
import type { Cause } from '../../bindings/types'
import type { Key } from '../../keys/diagram'

export type Command =
  | { kind: 'go' | 'move'; by: 1 | -1 }
  | { kind: 'cause' | 'write' | 'remove' | 'drawn' }

export function commandOf(key: Key): Command | null {
  const by = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : 0
  if (key.ctrlKey || key.metaKey) return null
  if (by !== 0) return { kind: key.altKey ? 'move' : 'go', by }
  if (key.altKey) return null
  switch (key.key) {
    case 'c':
    case 'C':
      return { kind: 'cause' }
    case 'Enter':
    case 'F2':
      return { kind: 'write' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' }
    case 'Escape':
      return { kind: 'drawn' }
    default:
      return null
  }
}

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
