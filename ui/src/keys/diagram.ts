/** What the diagram's keys, and the palette's commands, do there (design §4). */
import { handlersOf, type Handlers } from './scopes'
import type { IdIn } from './table'

/** Where an arrow points. */
const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

type Directed = 'go' | 'extend' | 'move'
/** Commands that are called as their key is, and say no more. */
const PLAIN = [
  'beside', 'beneath', 'above', 'reword', 'root', 'evidence', 'action', 'why', 'remove', 'copy', 'cut', 'paste', 'paste_beside',
  'all', 'head', 'last', 'clear', 'find', 'fold', 'only', 'focus', 'fit', 'everything', 'numbers', 'spotlight',
] as const

export type Command =
  | { kind: Directed; direction: Direction }
  | { kind: 'tag'; number: number }
  | { kind: 'zoom'; factor: number }
  | { kind: 'walk'; by: 1 | -1 }
  | { kind: (typeof PLAIN)[number] | 'fold_all' | 'unfold_all' | 'park' | 'tray' }

/** The commands of the four arrows. */
const directed = <K extends Directed>(kind: K) =>
  Object.fromEntries<Command>(DIRECTIONS.map((direction) => [`${kind}_${direction}`, { kind, direction }])) as Record<`${K}_${Direction}`, Command>

/** A command for each key; of a series, for each of its keys. */
const COMMANDS: { readonly [K in IdIn<'diagram'>]: Command | ((at: number) => Command) } = {
  ...(Object.fromEntries(PLAIN.map((kind) => [kind, { kind }])) as Record<(typeof PLAIN)[number], Command>),
  ...directed('go'),
  ...directed('extend'),
  ...directed('move'),
  tag: (at) => ({ kind: 'tag', number: at + 1 }),
  larger: { kind: 'zoom', factor: 1.25 },
  smaller: { kind: 'zoom', factor: 1 / 1.25 },
  walk: { kind: 'walk', by: 1 },
  walk_back: { kind: 'walk', by: -1 },
  park_here: { kind: 'park' },
  open_tray: { kind: 'tray' },
}

/** The handlers of the diagram's keys, each of which ends in a command. */
export const diagramKeys = (run: (command: Command) => unknown): Handlers<'diagram'> => handlersOf<'diagram', Command>(COMMANDS, run)

/** Whether a key is Tab. WebKitGTK doesn't know the name of Tab with Shift. */
export const isTab = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>) => key === 'Tab' || code === 'Tab'
