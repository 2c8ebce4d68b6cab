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

/** How wide letters of Inter are, in their own size, kind by kind, rather more than less: near enough to know how many lines they take. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI .,;:’'!|]/, 0.27],
  [/[frt/()[\]]/, 0.37],
  [/[1“”–-]/, 0.46],
  [/[acksvxyzJ]/, 0.56],
  [/[mwMW%@—→]/, 0.9],
  [/[A-ZÀ-Þ]/, 0.68],
]
const OTHERS = 0.61

const widths = new Map<string, number>()
function widthOf(text: string): number {
  let sum = 0
  for (const letter of text) {
    let wide = widths.get(letter)
    if (wide === undefined) widths.set(letter, (wide = WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS))
    sum += wide
  }
  return sum
}

/** How many lines a text takes, about: at a size, in a column that is so wide; both in px of the wall. */
export function linesIn(text: string, size: number, width: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word)
    const wanted = used === 0 ? wide : used + widthOf(' ') + wide
    if (wanted <= room) used = wanted
    else {
      // A word that is longer than a line is broken.
      if (used > 0) lines += 1
      lines += Math.max(0, Math.ceil(wide / room) - 1)
      used = wide % room
    }
  }
  return lines
}

/** A row of a list: what it takes besides its text, and how many lines that wants. */
export interface RowNeed {
  readonly fixed: number
  readonly lines: number
}

/**
 * How many lines each row of a list is given, in a place that is so high; as
 * many rows as there are answers are shown. All of them where one line of each
 * has room; then as many lines for each, then one more for the first: nothing
 * is cut while there is space. Where rows are left out, `more` is what saying
 * so takes.
 */
export function fitRows(
  rows: readonly RowNeed[],
  { leading, height, more }: { leading: number; height: number; more: number },
): number[] {
  const given = (count: number, limit: number) => rows.slice(0, count).map((it) => Math.min(limit, it.lines))
  const fits = (lines: readonly number[]) =>
    lines.reduce((sum, it, at) => sum + (rows[at]?.fixed ?? 0) + leading * it, 0) <= height - (lines.length < rows.length ? more : 0)
  let shown = rows.length
  while (shown > 1 && !fits(given(shown, 1))) shown -= 1
  let limit = 1
  while (rows.some((it) => it.lines > limit) && fits(given(shown, limit + 1))) limit += 1
  let lines = given(shown, limit)
  for (const at of lines.keys()) {
    const one = lines.map((it, row) => (row === at ? Math.min(it + 1, rows[row]?.lines ?? it) : it))
    if (fits(one)) lines = one
  }
  return lines
}
