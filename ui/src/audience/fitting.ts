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

/**
 * How many lines each text of a list may take, at most, so that all rows fit:
 * `chars` go into a line, a line is `leading` high, a row has `padding` besides.
 */
export function linesFor(
  texts: readonly string[],
  { chars, leading, padding, height, most }: { chars: number; leading: number; padding: number; height: number; most: number },
): number {
  const need = (limit: number) =>
    texts.reduce((sum, text) => sum + padding + leading * Math.min(limit, Math.ceil(Math.max(text.length, 1) / chars)), 0)
  for (let limit = most; limit > 1; limit -= 1) if (need(limit) <= height) return limit
  return 1
}
