/** What single keys mean while the diagram has the focus (design §4). */
import type { Direction } from '../picture/spatialNavigation'

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
        | 'keys'
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
        | 'spotlight'
        | 'everything'
        | 'numbers'
    }

export interface Key {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const PLAIN: Record<string, Command> = {
  Enter: { kind: 'beside' },
  F2: { kind: 'reword' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Home: { kind: 'head' },
  End: { kind: 'last' },
  PageDown: { kind: 'walk', by: 1 },
  PageUp: { kind: 'walk', by: -1 },
  Escape: { kind: 'clear' },
  r: { kind: 'root' },
  a: { kind: 'action' },
  d: { kind: 'everything' },
  e: { kind: 'evidence' },
  f: { kind: 'focus' },
  n: { kind: 'numbers' },
  o: { kind: 'only' },
  p: { kind: 'park' },
  s: { kind: 'spotlight' },
  w: { kind: 'why' },
  '.': { kind: 'fold' },
  '/': { kind: 'find' },
  '?': { kind: 'keys' },
  '0': { kind: 'fit' },
  '+': { kind: 'zoom', factor: 1.25 },
  '=': { kind: 'zoom', factor: 1.25 },
  '-': { kind: 'zoom', factor: 1 / 1.25 },
}

const WITH_CONTROL: Record<string, Command> = {
  a: { kind: 'all' },
  c: { kind: 'copy' },
  x: { kind: 'cut' },
  v: { kind: 'paste' },
}

/** The command of a key; null where the key isn't the diagram's. */
export function commandOf(key: Key): Command | null {
  const arrow = ARROWS[key.key]
  if (arrow && key.altKey && !key.ctrlKey) return { kind: 'move', direction: arrow }
  if ((key.ctrlKey || key.metaKey) && !key.altKey) return withControl(key)
  if (key.altKey) return null
  if (arrow) return { kind: key.shiftKey ? 'extend' : 'go', direction: arrow }
  if (isTab(key)) return { kind: key.shiftKey ? 'above' : 'beneath' }
  if (/^[1-9]$/.test(key.key)) return { kind: 'tag', number: Number(key.key) }
  return PLAIN[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? null
}

function withControl({ key, shiftKey }: Key): Command | null {
  const letter = key.toLowerCase()
  if (shiftKey) return letter === 'v' ? { kind: 'paste_beside' } : null
  return WITH_CONTROL[letter] ?? null
}

/** Whether a key is Tab. WebKitGTK doesn't know the name of Tab with Shift. */
export const isTab = ({ key, code }: Pick<Key, 'key' | 'code'>) => key === 'Tab' || code === 'Tab'
