/** What keys do while an idea of the tray has the focus. */
import { handlersOf, type Handlers } from '../../keys/scopes'
import type { IdIn } from '../../keys/table'

export type Command =
  | { kind: 'go'; by: 1 | -1 }
  | { kind: 'end'; end: 'first' | 'last' }
  | { kind: 'tag'; number: number }
  | { kind: 'beneath' | 'untagged' | 'tagged' | 'merge' | 'differ' | 'remove' | 'reword' | 'write' | 'leave' | 'find' | 'park' | 'open' }

const COMMANDS: { readonly [K in IdIn<'tray'>]: Command | ((at: number) => Command) } = {
  idea_before: { kind: 'go', by: -1 },
  idea_after: { kind: 'go', by: 1 },
  idea_first: { kind: 'end', end: 'first' },
  idea_last: { kind: 'end', end: 'last' },
  idea_tag: (at) => ({ kind: 'tag', number: at + 1 }),
  idea_beneath: { kind: 'beneath' },
  idea_untagged: { kind: 'untagged' },
  ideas_tagged: { kind: 'tagged' },
  idea_merge: { kind: 'merge' },
  idea_differs: { kind: 'differ' },
  idea_remove: { kind: 'remove' },
  idea_reword: { kind: 'reword' },
  ideas_write: { kind: 'write' },
  tray_leave: { kind: 'leave' },
  find: { kind: 'find' },
  park_here: { kind: 'park' },
  open_tray: { kind: 'open' },
}

/** The handlers of the tray's keys, each of which ends in a command. */
export const trayKeys = (run: (command: Command) => unknown): Handlers<'tray'> => handlersOf<'tray', Command>(COMMANDS, run)
