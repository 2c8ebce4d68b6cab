/** What a part of the diagram shows, and short keys for it. */
import type { Target } from './bindings/types'

/** A target as a string that can key a map or be an element's id. */
export type TargetKey = string

/** `effect`, `category-3`, `category-none`, `cause-12`, `entry-4`, `safeguard-5`, `note-2`. */
export function keyOf(target: Target): TargetKey {
  if (target === 'effect') return 'effect'
  if ('cause' in target) return `cause-${target.cause}`
  if ('entry' in target) return `entry-${target.entry}`
  if ('safeguard' in target) return `safeguard-${target.safeguard}`
  if ('note' in target) return `note-${target.note}`
  return `category-${target.category ?? 'none'}`
}

/** Names the words of a target where they wait until they are saved: wherever they are changed, it is the same. */
export function wordsName(target: Target): string {
  if (target === 'effect') return 'effect'
  if ('cause' in target) return `cause/${target.cause}/text`
  return 'category' in target ? `category/${target.category ?? 'none'}/name` : keyOf(target)
}

/** The target that {@link keyOf} made a key of; null for any other string. */
export function targetOf(key: TargetKey): Target | null {
  if (key === 'effect') return 'effect'
  const cause = /^cause-(\d+)$/.exec(key)
  if (cause) return { cause: Number(cause[1]) }
  const entry = /^entry-(\d+)$/.exec(key)
  if (entry) return { entry: Number(entry[1]) }
  const safeguard = /^safeguard-(\d+)$/.exec(key)
  if (safeguard) return { safeguard: Number(safeguard[1]) }
  const note = /^note-(\d+)$/.exec(key)
  if (note) return { note: Number(note[1]) }
  const category = /^category-(\d+|none)$/.exec(key)
  if (!category) return null
  return { category: category[1] === 'none' ? null : Number(category[1]) }
}

/** The cause's number, where the target is a cause. */
export function causeOf(target: Target | null): number | null {
  return target !== null && target !== 'effect' && 'cause' in target ? target.cause : null
}

/** Whether the target is a category, or the bone of the unsorted causes. */
export function isCategory(target: Target | null): target is { category: number | null } {
  return target !== null && target !== 'effect' && 'category' in target
}

/** Whether both show the same thing. */
export function same(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && keyOf(a) === keyOf(b))
}
