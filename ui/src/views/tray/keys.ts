/** What single keys mean while an idea of the tray has the focus. */
import type { Key } from '../../keys/diagram'

export type Command =
  | { kind: 'go'; by: 1 | -1 }
  | { kind: 'end'; end: 'first' | 'last' }
  | { kind: 'tag'; number: number }
  | { kind: 'beneath' | 'untagged' | 'tagged' | 'merge' | 'differ' | 'remove' | 'reword' | 'write' | 'leave' }

const PLAIN: Record<string, Command> = {
  ArrowUp: { kind: 'go', by: -1 },
  ArrowDown: { kind: 'go', by: 1 },
  Home: { kind: 'end', end: 'first' },
  End: { kind: 'end', end: 'last' },
  Enter: { kind: 'beneath' },
  '0': { kind: 'untagged' },
  t: { kind: 'tagged' },
  m: { kind: 'merge' },
  n: { kind: 'differ' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  F2: { kind: 'reword' },
  '+': { kind: 'write' },
  Escape: { kind: 'leave' },
}

/** The command of a key; null where the key isn't the tray's. */
export function commandOf(key: Key): Command | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  if (/^[1-9]$/.test(key.key)) return { kind: 'tag', number: Number(key.key) }
  return PLAIN[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? null
}
