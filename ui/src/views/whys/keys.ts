/** What keys mean in why-mode: in its line they write, on the cause single keys are commands. Pure. */
import { isTab, type Key } from '../../keys/diagram'
import type { Stop } from './stops'

export type Command =
  | { kind: 'add'; then: 'stay' | 'deeper' | 'up' }
  | { kind: 'mark' | 'branch' | 'level'; by: 1 | -1 }
  | { kind: 'stop'; stop: Stop }
  | { kind: 'tag'; number: number }
  | { kind: 'evidence' | 'read' | 'reword' | 'write' | 'cause' | 'leave' }

/** The two places that have keys. */
export type KeysAt = 'line' | 'cause'

/** How a letter is struck there. */
export const struck = (letter: string, at: KeysAt): string => (at === 'line' ? `Alt+${letter}` : letter)

const LETTERS: Record<string, Command> = {
  e: { kind: 'evidence' },
  r: { kind: 'stop', stop: 'root' },
  o: { kind: 'stop', stop: 'outside' },
  u: { kind: 'stop', stop: 'unknown' },
  t: { kind: 'read' },
}

const ARROWS: Record<string, Command> = {
  ArrowLeft: { kind: 'branch', by: -1 },
  ArrowRight: { kind: 'branch', by: 1 },
  ArrowUp: { kind: 'level', by: -1 },
  ArrowDown: { kind: 'level', by: 1 },
}

/** While the caret is in the line. Alt makes a letter a command. */
export function inLine(key: Key): Command | null {
  if (key.ctrlKey || key.metaKey) return null
  if (key.altKey) return ARROWS[key.key] ?? LETTERS[key.key.toLowerCase()] ?? null
  if (isTab(key)) return { kind: 'add', then: key.shiftKey ? 'up' : 'deeper' }
  if (key.key === 'Enter') return { kind: 'add', then: 'stay' }
  if (key.key === 'ArrowUp') return { kind: 'mark', by: -1 }
  if (key.key === 'ArrowDown') return { kind: 'mark', by: 1 }
  if (key.key === 'F2') return { kind: 'reword' }
  return key.key === 'Escape' ? { kind: 'cause' } : null
}

/** While the focus is on the cause. */
export function onCause(key: Key): Command | null {
  if (key.ctrlKey || key.metaKey) return null
  const letter = key.key.length === 1 ? key.key.toLowerCase() : key.key
  const both = ARROWS[letter] ?? LETTERS[letter]
  if (both) return both
  if (key.altKey) return null
  if (/^[1-9]$/.test(letter)) return { kind: 'tag', number: Number(letter) }
  if (isTab(key)) return { kind: 'write' }
  if (letter === 'Enter' || letter === 'w') return { kind: letter === 'w' ? 'leave' : 'write' }
  if (letter === 'F2') return { kind: 'reword' }
  if (letter === ' ') return { kind: 'read' }
  return letter === 'Escape' ? { kind: 'leave' } : null
}

/** Where reading back is after a key: how many lines are shown, null once it is over; undefined: not its key. */
export function readOn(key: Key, shown: number, all: number): number | null | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  switch (key.key) {
    case ' ':
    case 'ArrowDown':
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(shown + 1, all)
    case 'ArrowUp':
    case 'ArrowLeft':
    case 'PageUp':
    case 'Backspace':
      return Math.max(shown - 1, 1)
    case 'Home':
      return 1
    case 'End':
      return all
    case 'Enter':
      return shown < all ? shown + 1 : null
    case 'Escape':
      return null
    default:
      return undefined
  }
}
