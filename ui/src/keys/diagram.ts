/** What the diagram's keys, and the palette's commands, do there (design §4). */
import { handlersOf, type Handlers } from './scopes'
import type { IdIn } from './table'

/** Where an arrow points. */
export type Direction = 'left' | 'right' | 'up' | 'down'

export type Command =
  | { kind: 'go'; direction: Direction }
  | { kind: 'extend'; direction: Direction }
  | { kind: 'move'; direction: Direction }
  | { kind: 'tag'; number: number }
  | { kind: 'zoom'; factor: number }
  | { kind: 'walk'; by: 1 | -1 }
  | {
      kind:
        | 'beside'
        | 'beneath'
        | 'above'
        | 'reword'
        | 'remove'
        | 'root'
        | 'action'
        | 'evidence'
        | 'focus'
        | 'fit'
        | 'find'
        | 'head'
        | 'last'
        | 'clear'
        | 'all'
        | 'copy'
        | 'cut'
        | 'paste'
        | 'paste_beside'
        | 'fold'
        | 'fold_all'
        | 'unfold_all'
        | 'only'
        | 'why'
        | 'park'
        | 'tray'
        | 'spotlight'
        | 'everything'
        | 'numbers'
    }

/** A command for each key; of a series, for each of its keys. */
const COMMANDS: { readonly [K in IdIn<'diagram'>]: Command | ((at: number) => Command) } = {
  beside: { kind: 'beside' },
  beneath: { kind: 'beneath' },
  above: { kind: 'above' },
  reword: { kind: 'reword' },
  remove: { kind: 'remove' },
  tag: (at) => ({ kind: 'tag', number: at + 1 }),
  root: { kind: 'root' },
  evidence: { kind: 'evidence' },
  action: { kind: 'action' },
  why: { kind: 'why' },
  move_left: { kind: 'move', direction: 'left' },
  move_right: { kind: 'move', direction: 'right' },
  move_up: { kind: 'move', direction: 'up' },
  move_down: { kind: 'move', direction: 'down' },
  copy: { kind: 'copy' },
  cut: { kind: 'cut' },
  paste: { kind: 'paste' },
  paste_beside: { kind: 'paste_beside' },
  go_left: { kind: 'go', direction: 'left' },
  go_right: { kind: 'go', direction: 'right' },
  go_up: { kind: 'go', direction: 'up' },
  go_down: { kind: 'go', direction: 'down' },
  extend_left: { kind: 'extend', direction: 'left' },
  extend_right: { kind: 'extend', direction: 'right' },
  extend_up: { kind: 'extend', direction: 'up' },
  extend_down: { kind: 'extend', direction: 'down' },
  all: { kind: 'all' },
  head: { kind: 'head' },
  last: { kind: 'last' },
  clear: { kind: 'clear' },
  find: { kind: 'find' },
  fold: { kind: 'fold' },
  only: { kind: 'only' },
  focus: { kind: 'focus' },
  larger: { kind: 'zoom', factor: 1.25 },
  smaller: { kind: 'zoom', factor: 1 / 1.25 },
  fit: { kind: 'fit' },
  everything: { kind: 'everything' },
  numbers: { kind: 'numbers' },
  walk: { kind: 'walk', by: 1 },
  walk_back: { kind: 'walk', by: -1 },
  park_here: { kind: 'park' },
  open_tray: { kind: 'tray' },
  spotlight: { kind: 'spotlight' },
}

/** The handlers of the diagram's keys, each of which ends in a command. */
export const diagramKeys = (run: (command: Command) => unknown): Handlers<'diagram'> => handlersOf<'diagram', Command>(COMMANDS, run)

/** Whether a key is Tab. WebKitGTK doesn't know the name of Tab with Shift. */
export const isTab = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>) => key === 'Tab' || code === 'Tab'
