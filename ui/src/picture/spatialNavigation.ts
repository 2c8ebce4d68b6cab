/** Moving the selection as the eye sees it. */
import type { Area, Label, LabelRole } from '../bindings/types'
import type { Direction } from '../keys/diagram'

/** What lies beside the way counts this much against what lies along it. */
const ASIDE = 3
/** And to be wholly beside the way counts as this much farther at once. */
const OFF_THE_WAY = 20
/** A neighbour of another sort (a sub-cause from a cause) counts as this much farther. */
const OTHER_SORT = 14

/**
 * The label that is next to `from` in a direction: the nearest whose middle
 * lies that way, where lying beside the way counts more than distance, and
 * what overlaps the way counts as lying on it. Null where there is none.
 */
export function nextLabel(
  labels: readonly Label[],
  from: Label,
  direction: Direction,
): Label | null {
  let best: Label | null = null
  let least = Infinity
  for (const label of labels) {
    if (label === from) continue
    const cost = distance(from.area, label.area, direction)
    if (cost === null) continue
    const total = cost + (sort(label.role) === sort(from.role) ? 0 : OTHER_SORT)
    if (total < least) {
      least = total
      best = label
    }
  }
  return best
}

/** How far `to` is from `from`; null when it isn't that way. */
function distance(from: Area, to: Area, direction: Direction): number | null {
  const upright = direction === 'up' || direction === 'down'
  const forward = direction === 'right' || direction === 'down' ? 1 : -1
  const a = upright ? span(from.y, from.h) : span(from.x, from.w)
  const b = upright ? span(to.y, to.h) : span(to.x, to.w)
  const ahead = (b.middle - a.middle) * forward
  if (ahead <= 0.5) return null
  const gap = forward > 0 ? b.start - a.end : a.start - b.end
  const acrossA = upright ? span(from.x, from.w) : span(from.y, from.h)
  const acrossB = upright ? span(to.x, to.w) : span(to.y, to.h)
  const aside = Math.max(0, acrossB.start - acrossA.end, acrossA.start - acrossB.end)
  // A label that overlaps along the way and lies aside is beside, not ahead.
  if (gap < -0.5 && aside > ahead) return null
  // Among labels in line, the one whose edge is aligned is the one meant.
  const skew = Math.min(
    Math.abs(acrossA.start - acrossB.start),
    Math.abs(acrossA.end - acrossB.end),
  )
  return Math.max(gap, 0) + aside * ASIDE + (aside > 0 ? OFF_THE_WAY : 0) + skew * 0.1
}

function span(start: number, length: number) {
  return { start, end: start + length, middle: start + length / 2 }
}

function sort(role: LabelRole): 'head' | 'bone' | 'cause' {
  if (role === 'head') return 'head'
  return role === 'bone_head' || role === 'empty_bone' ? 'bone' : 'cause'
}
