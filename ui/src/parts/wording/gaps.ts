/** The gaps of a template that stand in a text: where Tab goes, and what is still to be filled. Pure. */
import type { Span } from '../../state/wording/spans'

/** A gap is a word of its own; an ellipsis that ends a word is somebody's own. As in the Rust side's `has_gap`. */
const GAPS = /(?<![^\s“"(«])…/g

const gapsIn = (text: string): Span[] => [...text.matchAll(GAPS)].map((it) => ({ start: it.index, end: it.index + it[0].length }))

/** Whether a gap is still to be filled. */
export const hasGap = (text: string): boolean => gapsIn(text).length > 0

/** The next gap behind what is selected, or with `back` the one before it; null: there is none. */
export function gapFrom(text: string, { start, end }: Span, back = false): Span | null {
  const gaps = gapsIn(text)
  return (back ? gaps.findLast((it) => it.end <= start) : gaps.find((it) => it.start >= end)) ?? null
}
