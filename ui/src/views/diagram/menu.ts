/** What the menu beside the pointer offers on the diagram: everything that keys do there. */
import type { Target } from '../../bindings/types'
import { leadsTo, type MenuOffer } from '../../parts/contextMenu.svelte'
import type { MenuItem } from '../../parts/menu'
import { commandItems } from '../../parts/commandItems'
import { allCommands } from '../../state/commands.svelte'
import { home } from '../../words/home'
import { hand as words } from '../../words/hand'
import { inspector } from '../../words/inspector'
import { causeOf, isCategory } from '../../target'

type Item = MenuItem<() => void>

const CAUSE = ['beneath', 'beside', 'above', 'reword', 'action', 'why', '-', 'root', 'outside'] as const
const ON_CAUSE = ['fold', 'spotlight', '-', 'cut', 'copy', 'paste', 'paste_beside', '-', 'remove'] as const
const MOVES = ['move-up', 'move-down', 'move-left', 'move-right'] as const
const BONE = ['beside', 'reword', 'paste', '-', 'spotlight', '-', 'remove'] as const
const EFFECT = ['beside', 'reword', '-', 'spotlight'] as const
const LOOKS = [
  'beside', 'tray', 'find', 'only', 'only-clear', '-', 'fit', 'everything', 'numbers', 'walk', 'walk-back', 'focus', 'tidy', 'fold_all', 'unfold_all', 'all',
] as const
const CANVAS = ['room', 'room-fill', 'freeze', 'curtain', '-', 'inspector', 'keys'] as const

/** The menu of a thing, which is selected by now; null: of the canvas. */
export function menuOf(target: Target | null, text: string | null): MenuOffer {
  const label = text ? words.about(text) : words.aboutDiagram
  if (target === null) return { label: words.aboutDiagram, items: ofCanvas(words.aboutDiagram) }
  if (causeOf(target) !== null) return { label, items: ofCause(label) }
  const called = { beside: words.addCause, remove: inspector.category.remove }
  return { label, items: commandItems(isCategory(target) ? BONE : EFFECT, called) }
}

function ofCanvas(label: string): Item[] {
  const text = home.smallest
  const [looks, others] = [commandItems(LOOKS, { beside: words.addCause }), commandItems(CANVAS)]
  return [...looks, ...within(label, text, like('smallest-')), ...apart(others)]
}

/** A line that leads to these commands; none where none can be done. */
function within(label: string, text: string, ids: readonly string[]): Item[] {
  const items = commandItems(ids)
  return items.length === 0 ? [] : [leadsTo(text, () => ({ label: `${label}: ${text}`, items }))]
}

const like = (start: string) => allCommands().map((it) => it.id).filter((id) => id.startsWith(start))

function ofCause(label: string): Item[] {
  return [
    ...commandItems(CAUSE),
    ...within(label, inspector.cause.category, like('tag-')),
    ...within(label, inspector.cause.evidence, like('evidence-')),
    ...within(label, words.move, MOVES),
    ...apart(commandItems(ON_CAUSE)),
  ]
}

const apart = ([first, ...rest]: Item[]): Item[] => (first ? [{ ...first, apart: true }, ...rest] : [])
