/** What keys do in why-mode: in its line they write, on the cause single keys are commands. */
import { handlersOf, type Handlers } from '../../keys/scopes'
import { settings } from '../../keys/settings.svelte'
import type { IdIn, KeyId } from '../../keys/table'
import type { Stop } from './stops'

export type Command =
  | { kind: 'add'; then: 'stay' | 'deeper' | 'up' }
  | { kind: 'mark' | 'branch' | 'level'; by: 1 | -1 }
  | { kind: 'stop'; stop: Stop }
  | { kind: 'tag'; number: number }
  | { kind: 'evidence' | 'read' | 'reword' | 'sense' | 'write' | 'cause' | 'leave' | 'find' | 'park' }

/** The two places that have keys. */
export type KeysAt = 'line' | 'cause'

/** The key that is shown for something: with Alt where letters write. */
export const keyAt = (what: 'evidence' | 'sense' | Stop, at: KeysAt): string => settings.keysOf(at === 'line' ? `why_${what}` : `cause_${what}`)[0] ?? ''

/** What both places have. */
const BOTH = {
  why_branch_before: { kind: 'branch', by: -1 },
  why_branch_after: { kind: 'branch', by: 1 },
  why_level_up: { kind: 'level', by: -1 },
  why_level_down: { kind: 'level', by: 1 },
  why_evidence: { kind: 'evidence' },
  why_root: { kind: 'stop', stop: 'root' },
  why_outside: { kind: 'stop', stop: 'outside' },
  why_unknown: { kind: 'stop', stop: 'unknown' },
  why_sense: { kind: 'sense' },
  why_read: { kind: 'read' },
  why_reword: { kind: 'reword' },
} as const satisfies Partial<Record<KeyId, Command>>

const IN_LINE: { readonly [K in IdIn<'why_line'>]: Command } = {
  ...BOTH,
  why_add: { kind: 'add', then: 'stay' },
  why_deeper: { kind: 'add', then: 'deeper' },
  why_up: { kind: 'add', then: 'up' },
  why_mark_before: { kind: 'mark', by: -1 },
  why_mark_after: { kind: 'mark', by: 1 },
  why_cause: { kind: 'cause' },
}

const ON_CAUSE: { readonly [K in IdIn<'why_cause'>]: Command | ((at: number) => Command) } = {
  ...BOTH,
  cause_branch_before: BOTH.why_branch_before,
  cause_branch_after: BOTH.why_branch_after,
  cause_level_up: BOTH.why_level_up,
  cause_level_down: BOTH.why_level_down,
  cause_evidence: BOTH.why_evidence,
  cause_root: BOTH.why_root,
  cause_outside: BOTH.why_outside,
  cause_unknown: BOTH.why_unknown,
  cause_sense: BOTH.why_sense,
  cause_read: BOTH.why_read,
  cause_tag: (at) => ({ kind: 'tag', number: at + 1 }),
  cause_write: { kind: 'write' },
  cause_leave: { kind: 'leave' },
  find: { kind: 'find' },
  park_here: { kind: 'park' },
}

type Run = (command: Command) => unknown

/** While the caret is in the line. Alt makes a letter a command. */
export const lineKeys = (run: Run) => handlersOf<'why_line', Command>(IN_LINE, run)
/** While the focus is on the cause. */
export const causeKeys = (run: Run) => handlersOf<'why_cause', Command>(ON_CAUSE, run)

/** Reading back: each key shows so many of all lines, or null once it is over. */
export function readingKeys(shown: () => number, all: () => number, show: (shown: number | null) => void): Handlers<'reading'> {
  return {
    read_on: () => show(Math.min(shown() + 1, all())),
    read_back: () => show(Math.max(shown() - 1, 1)),
    read_first: () => show(1),
    read_all: () => show(all()),
    read_to_end: () => show(shown() < all() ? shown() + 1 : null),
    read_leave: () => show(null),
  }
}
