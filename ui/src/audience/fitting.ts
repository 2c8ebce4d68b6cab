/** How much of something there is room for on the shared screen, and how large. Pure. */

/** The first few of a list, and how many more there are. One more is shown rather than counted. */
export function few<T>(all: readonly T[], most: number): { shown: readonly T[]; more: number } {
  if (all.length <= most) return { shown: all, more: 0 }
  return { shown: all.slice(0, most - 1), more: all.length - most + 1 }
}

/** Steps of text sizes on the wall, in its px; never under 24. */
const SIZES = [80, 64, 56, 48, 40, 36, 32, 28, 24] as const

/** The size of a text that stands alone: short ones are large, long ones still fit. */
export function textFor(text: string, largest: number = SIZES[0]): number {
  const wanted = 64 * Math.sqrt(90 / Math.max(text.length, 1))
  return SIZES.find((size) => size <= Math.min(wanted, largest)) ?? 24
}

/** A letter of running text is about so wide, in its own size; what is lost where lines break is in it. */
const WIDE = 0.55

/** How many lines a text takes, about: at a size, in a column that is so wide; both in px of the wall. */
export const linesIn = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * size * WIDE) / width))

/** A row of a list: what it takes besides its text, and how many lines that wants. */
export interface RowNeed {
  readonly fixed: number
  readonly lines: number
}

/**
 * How many rows of a list are shown, and how many lines each may take at most,
 * in a place that is so high: as many rows as there is room for, then as many
 * lines; nothing is cut while there is space. Where rows are left out, `more`
 * is what saying so takes.
 */
export function fitRows(
  rows: readonly RowNeed[],
  { leading, height, more }: { leading: number; height: number; more: number },
): { shown: number; lines: number } {
  const need = (count: number, limit: number) =>
    rows.slice(0, count).reduce((sum, it) => sum + it.fixed + leading * Math.min(limit, it.lines), 0)
  const room = (count: number) => (count < rows.length ? height - more : height)
  let shown = rows.length
  while (shown > 1 && need(shown, 1) > room(shown)) shown -= 1
  let lines = Math.max(1, ...rows.map((it) => it.lines))
  while (lines > 1 && need(shown, lines) > room(shown)) lines -= 1
  return { shown, lines }
}
