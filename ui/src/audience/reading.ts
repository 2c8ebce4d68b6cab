/** How a chain that is read back stands on the wall, in its px. Pure. */
import { linesIn } from './fitting'

const SIZES = [48, 40, 36, 32, 28, 24] as const
export const [GAP, LEADING] = [28, 1.25] as const
/** The line that is read now is set bolder than the letters that are measured. */
const BOLD = 1.08

export interface Reading {
  readonly size: number
  /** How many lines each sentence has. */
  readonly lines: readonly number[]
  /** The first sentence that is still in sight. */
  readonly first: number
}

/**
 * The largest letters in which the whole chain has room, so that nothing jumps
 * while it is read; where it has none, what is read now stays, with as many
 * whole sentences before it as there is room for.
 */
export function layReading(sentences: readonly string[], shown: number, wide: number, high: number): Reading {
  const linesAt = (size: number) => sentences.map((it) => linesIn(it, size * BOLD, wide))
  const highOf = (lines: readonly number[], size: number) => lines.reduce((sum, it) => sum + it * size * LEADING + GAP, -GAP)
  const size = SIZES.find((it) => highOf(linesAt(it), it) <= high) ?? 24
  const most = Math.max(1, Math.floor(high / (size * LEADING)))
  const lines = linesAt(size).map((it) => Math.min(it, most))
  let first = 0
  while (first < shown - 1 && highOf(lines.slice(first, shown), size) > high) first += 1
  return { size, lines, first }
}
