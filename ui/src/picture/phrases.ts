/** Where phrases of a text lie in a label, whose lines are broken already. Pure. */
import type { TextLocation, Target, Wording } from '../bindings/types'
import type { Span } from '../state/wording/spans'
import { keyOf, type TargetKey } from '../target'

/** What shows that a line ends within a word; nobody typed it. */
const HYPHEN = '\u2010'

/** Phrases of the whole words of a label. */
export interface Phrases {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * The phrases as they lie in a label's lines with a line break between. A
 * label that shows other words (an edit is ahead of its picture) has none.
 */
export function phrasesIn(lines: readonly string[], { text, spans }: Phrases): readonly Span[] {
  const shown = lines.join('\n')
  /** For each place in the text, where it is shown. */
  const places: number[] = []
  let at = 0
  for (const unit of shown) {
    if (unit === '\n') {
      // Where a line ends, a space of the text ends with it, if there is one.
      if (text[places.length] === ' ') places.push(at)
    } else if (!text.startsWith(unit, places.length)) {
      // What doesn't fit is cut.
      if (unit === '…') break
      if (unit !== HYPHEN || shown[at + 1] !== '\n') return []
    } else for (let n = 0; n < unit.length; n += 1) places.push(at + n)
    at += unit.length
  }
  return spans.flatMap(({ start, end }) => {
    const from = places[start]
    const to = places[Math.min(end, places.length) - 1]
    return from === undefined || to === undefined || start >= places.length ? [] : [{ start: from, end: to + 1 }]
  })
}

/** The phrases of causes and of the effect, by the label that shows their words. */
export function phrasesOf(
  wordings: readonly Wording[],
  wordsOf: (target: Target) => string | null,
): ReadonlyMap<TargetKey, Phrases> {
  const found = new Map<TargetKey, { text: string; spans: Wording[] }>()
  for (const wording of wordings) {
    const target = targetOfSpot(wording.spot)
    const text = target && wordsOf(target)
    if (!text?.startsWith(wording.sentence, wording.at)) continue
    const key = keyOf(target ?? 'effect')
    const those = found.get(key)
    if (those) those.spans.push(wording)
    else found.set(key, { text, spans: [wording] })
  }
  return found
}

function targetOfSpot(spot: TextLocation | null): Target | null {
  if (spot?.field !== 'text') return null
  if (spot.key === 'effect') return 'effect'
  return typeof spot.key === 'object' && 'cause' in spot.key ? { cause: spot.key.cause } : null
}

/** Where the words of a label stand, if they are looked at. */
export function spotOf(target: Target): TextLocation | null {
  if (target === 'effect') return { key: 'effect', field: 'text' }
  return 'cause' in target ? { key: target, field: 'text' } : null
}
