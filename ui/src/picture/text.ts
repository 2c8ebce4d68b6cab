/** How finished lines are laid into a label, so that the browser never wraps. */
import type { Label } from '../bindings/types'

/** Inter's ascent and descent, as parts of the font size. */
const ASCENT = 1984 / 2048
const DESCENT = 494 / 2048

/** A label's lines as one block of text, or one by one where they don't stand under each other. */
export type Block =
  | { kind: 'block'; left: number; top: number; text: string }
  | { kind: 'lines'; lines: { left: number; top: number; text: string }[] }

/**
 * The distance from the top of a line box to its baseline. Browsers round the
 * ascent and the descent to whole px before they centre them in the line.
 */
export function baselineIn(size: number, leading: number): number {
  const ascent = Math.round(size * ASCENT)
  const descent = Math.round(size * DESCENT)
  return (leading - ascent - descent) / 2 + ascent
}

/** Positions are within the label's area. */
export function blockOf(label: Label): Block {
  const { area, lines, size, leading } = label
  const down = baselineIn(size, leading)
  const first = lines[0]
  if (!first) return { kind: 'block', left: 0, top: 0, text: '' }
  const even = lines.every(
    (line, index) =>
      Math.abs(line.x - first.x) < 0.02 &&
      Math.abs(line.baseline - first.baseline - index * leading) < 0.05,
  )
  const place = (x: number, baseline: number) => ({
    left: round(x - area.x),
    top: round(baseline - down - area.y),
  })
  if (even) {
    const text = lines.map((line) => line.text).join('\n')
    return { kind: 'block', ...place(first.x, first.baseline), text }
  }
  return {
    kind: 'lines',
    lines: lines.map((line) => ({ ...place(line.x, line.baseline), text: line.text })),
  }
}

/** Two decimals: as exact as frames are. */
export const round = (value: number) => Math.round(value * 100) / 100
