/** What keys mean where dots are given: a grid of causes and voters, one voter at a time. Pure. */
import type { Key } from '../../keys/diagram'

export type Command =
  | { kind: 'cause'; by: number }
  | { kind: 'voter'; by: 1 | -1 }
  | { kind: 'page'; by: 1 | -1 }
  | { kind: 'more'; by: 1 | -1 }
  | { kind: 'digit'; digit: number }
  | { kind: 'none' }
  | { kind: 'next' }
  | { kind: 'anew' }

export function commandOf(key: Key): Command | null {
  if (key.metaKey || key.altKey) return null
  if (key.ctrlKey) return key.key === 'Delete' ? { kind: 'anew' } : null
  if (/^[0-9]$/.test(key.key)) return { kind: 'digit', digit: Number(key.key) }
  switch (key.key) {
    case 'ArrowDown':
      return { kind: 'cause', by: 1 }
    case 'ArrowUp':
      return { kind: 'cause', by: -1 }
    case 'PageDown':
      return { kind: 'page', by: 1 }
    case 'PageUp':
      return { kind: 'page', by: -1 }
    case 'Home':
      return { kind: 'cause', by: -Infinity }
    case 'End':
      return { kind: 'cause', by: Infinity }
    case 'ArrowRight':
      return { kind: 'voter', by: 1 }
    case 'ArrowLeft':
      return { kind: 'voter', by: -1 }
    case ' ':
    case '+':
    case '=':
      return { kind: 'more', by: 1 }
    case '-':
    case 'Backspace':
      return { kind: 'more', by: -1 }
    case 'Delete':
      return { kind: 'none' }
    case 'Enter':
      return { kind: 'next' }
    default:
      return null
  }
}

/** Within this time, in ms, one digit after another makes a number. */
const TOGETHER = 900

/** The number that is being typed for a cause; a count may have several digits, a person's dots have one. */
export class Typed {
  #cause: number | null = null
  #value = 0
  #at = 0

  /** The number after one digit more. */
  digit(cause: number, digit: number, several: boolean, now: number): number {
    const goes = several && cause === this.#cause && now - this.#at < TOGETHER
    this.#value = goes ? this.#value * 10 + digit : digit
    this.#cause = cause
    this.#at = now
    return this.#value
  }
}
