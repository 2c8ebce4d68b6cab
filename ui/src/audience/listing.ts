/** How a list of sentences is laid out on a page of its own, with something beside each. Pure. */
import { fitList, linesIn, type Fitted } from './fitting'

export interface Listed extends Fitted {
  /** How large the sentences are, in px of the wall. */
  readonly size: number
}

/** From large to small; where even the smallest doesn't bring all onto one page, there are several. */
const SIZES = [36, 32, 28, 24] as const
/** The heading, and what a row takes besides its lines. */
const HEADING = 49
const ROW = 29

/**
 * @param wide how wide the page is, and how high
 * @param beside what stands beside each sentence, in px of the wall, like these
 */
export function layList(wide: number, high: number, sentences: readonly string[], beside: number): Listed {
  const height = high - HEADING
  const laid = SIZES.map((size) => {
    const rows = sentences.map((it) => ({ fixed: ROW, lines: linesIn(it, size, wide - beside) }))
    return { size, ...fitList(rows, { leading: size * 1.3, height, turns: 0 }), needs: rows.map((it) => it.lines) }
  })
  const whole = laid.find((it) => it.pages.length < 2 && it.lines.every((lines, at) => lines === it.needs[at]))
  const { size, pages, lines } = whole ?? laid.at(-1) ?? { size: 24, pages: [], lines: [] }
  return { size, pages, lines }
}
