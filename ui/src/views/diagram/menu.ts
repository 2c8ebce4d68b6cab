/** What the menu beside the pointer offers on the diagram: everything that keys do there. */
import type { Target } from '../../bindings/types'
import { leadsTo, type MenuOffer } from '../../parts/contextMenu.svelte'
import type { MenuItem } from '../../parts/menu'
import { commandItems } from '../../state/commandItems'
import { allCommands } from '../../state/commands.svelte'
import { hand as words } from '../../words/hand'
import { inspector } from '../../words/inspector'
import { causeOf, isCategory } from './target'

type Item = MenuItem<() => void>

const CAUSE = ['beneath', 'beside', 'above', 'reword', 'action', 'why', '-', 'root', 'outside'] as const
const ON_CAUSE = ['fold', 'spotlight', '-', 'cut', 'copy', 'paste', 'paste_beside', '-', 'remove'] as const
const MOVES = ['move-up', 'move-down', 'move-left', 'move-right'] as const
const BONE = ['beside', 'reword', 'paste', '-', 'spotlight', '-', 'remove'] as const
const EFFECT = ['beside', 'reword', '-', 'spotlight'] as const
const CANVAS = [
  'beside', 'tray', 'find', 'only', 'only-clear', '-', 'fit', 'everything', 'numbers', 'walk', 'walk-back', 'focus', 'tidy', 'fold_all', 'unfold_all', 'all', '-',
  'room', 'room-fill', 'freeze', 'curtain', '-', 'inspector', 'keys',
] as const

/** The menu of a thing, which is selected by now; null: of the canvas. */
export function menuOf(target: Target | null, text: string | null): MenuOffer {
  const label = text ? words.about(text) : words.aboutDiagram
  if (target === null) return { label: words.aboutDiagram, items: commandItems(CANVAS) }
  if (causeOf(target) !== null) return { label, items: ofCause(label) }
  return { label, items: commandItems(isCategory(target) ? BONE : EFFECT) }
}

function ofCause(label: string): Item[] {
  const within = (text: string, ids: readonly string[]): Item[] => {
    const items = commandItems(ids)
    return items.length === 0 ? [] : [leadsTo(text, () => ({ label: `${label}: ${text}`, items }))]
  }
  const like = (start: string) => allCommands().map((it) => it.id).filter((id) => id.startsWith(start))
  return [
    ...commandItems(CAUSE),
    ...within(inspector.cause.category, like('tag-')),
    ...within(inspector.cause.evidence, like('evidence-')),
    ...within(words.move, MOVES),
    ...apart(commandItems(ON_CAUSE)),
  ]
}

const apart = ([first, ...rest]: Item[]): Item[] => (first ? [{ ...first, apart: true }, ...rest] : [])
