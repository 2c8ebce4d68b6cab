/** Where phrases lie in a text, and how they move while somebody types. Pure; counted in UTF-16 code units. */
import type { Wording } from '../../bindings/types'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece of a text: in a phrase that is worth a look, or not. */
export interface Piece {
  readonly text: string
  readonly looked: boolean
}

/** What a gap of a template is written as. */
const GAP = '…'

/** Ends a sentence, with what may close after it. */
const ENDED = /[.!?…][)\]"'”’»]*$/

/** The wordings whose sentence still stands in a text as it was read, and doesn't go on. */
export const standing = (text: string, wordings: readonly Wording[]): readonly Wording[] =>
  wordings.filter(({ sentence, at }) => {
    if (!text.startsWith(sentence, at)) return false
    const next = text[at + sentence.length]
    return next === undefined || next === '\n' || (/\s/.test(next) && ENDED.test(sentence))
  })

/** What a word goes on with. */
const WITHIN = /[\p{L}\p{N}'’-]/u

/**
 * Where phrases lie once a text has changed in one place: those before it
 * stay, those behind it move along, and what was touched is none until it is
 * read again: it may be half a word now.
 */
export function carried(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (before === after) return spans
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const by = after.length - before.length
  return spans.flatMap((it) => {
    if (it.end < head || (it.end === head && !WITHIN.test(after[head] ?? ''))) return [it]
    return it.start > before.length - tail ? [{ start: it.start + by, end: it.end + by }] : []
  })
}

/** The one that a caret means: the one that it stands in, else the nearest before it, else the first. */
export function nearest(wordings: readonly Wording[], caret: number | null): Wording | null {
  const first = wordings[0] ?? null
  if (caret === null) return first
  const within = wordings.find((it) => it.start <= caret && caret <= it.end)
  return within ?? wordings.findLast((it) => it.end <= caret) ?? first
}

/** A text cut where phrases begin and end. */
export function pieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  const add = (to: number, looked: boolean) => {
    if (to > at) found.push({ text: text.slice(at, to), looked })
    at = Math.max(at, to)
  }
  for (const { start, end } of spans) {
    add(Math.min(start, text.length), false)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return found
}

/** Where the first gap of a template lies; null: there is none. */
export function gapOf(template: string): Span | null {
  const start = template.indexOf(GAP)
  return start < 0 ? null : { start, end: start + GAP.length }
}

/** The phrase itself. */
export const phraseOf = ({ sentence, at, start, end }: Wording): string => sentence.slice(start - at, end - at)
