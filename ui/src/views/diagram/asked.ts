/** What the capture line asks for, as it is told around the line. */
import type { Category } from '../../bindings/types'
import { diagram } from '../../words/diagram'
import type { Line, Written } from './line.svelte'

const words = diagram.line

/** The category that the next cause will have; null: none, or no cause is asked for. */
export function categoryAsked({ asking }: Line, workshop: Written): Category | null {
  if (asking.kind !== 'cause') return null
  const { aim } = asking
  const id = aim.category ?? (aim.parent === null ? null : workshop.categoryOf(aim.parent))
  return workshop.categories.find((it) => it.id === id) ?? null
}

/** Where the words will go; empty: their category says enough. */
export function whereAsked({ asking, question }: Line, workshop: Written): string {
  const textOf = (id: number | null) => workshop.causes.get(id ?? -1)?.text ?? ''
  // A question needs the room, and says where it belongs.
  if (question !== null) return ''
  if (asking.kind === 'effect') return words.effect
  if (asking.kind === 'action') return words.actionFor(textOf(asking.causes[0] ?? null), asking.causes.length - 1)
  return asking.aim.parent === null ? '' : words.beneath(textOf(asking.aim.parent))
}

/** What stands in the line while it is empty. */
export function hintOf({ asking, question }: Line): string {
  if (question !== null) return question
  if (asking.kind === 'effect') return words.effectHint
  if (asking.kind === 'action') return words.actionHint
  return asking.aim.parent === null ? words.causeHint : words.childHint
}
