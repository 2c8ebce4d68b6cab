/** How much of something there is room for on the shared screen, and how large. Pure. */
import { flow, type Run } from './flow'

/** Steps of text sizes on the wall, in its px; never under 24. */
export const SIZES = [80, 64, 56, 48, 40, 36, 32, 28, 24] as const

/** The size of a text that stands alone: short ones are large, long ones still fit. */
export function textFor(text: string, largest: number = SIZES[0]): number {
  const wanted = 64 * Math.sqrt(90 / Math.max(text.length, 1))
  return SIZES.find((size) => size <= Math.min(wanted, largest)) ?? 24
}

/** How wide letters of Inter are, in their own size, kind by kind, rather more than less: near enough to know how many lines they take. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\u2060/, 0],
  [/[ijlI\u00a0 .,;:’'!|]/, 0.27],
  [/[frt/()[\]]/, 0.37],
  [/[1“”–-]/, 0.46],
  [/[acksvxyzJ]/, 0.56],
  [/[mwMW%@—→]/, 0.9],
  [/[A-ZÀ-Þ]/, 0.68],
]
const OTHERS = 0.61

const widths = new Map<string, number>()
/** How wide a text is in one line, about, in its own size. */
export function widthOf(text: string): number {
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
  for (const word of text.split(/[^\S\u00a0]+/)) {
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
 * How many lines each row of a list is given, so that all of them stand in a
 * place that is so high: as many for each, then one more for the first: nothing
 * is cut while there is space. Null: not even one line of each has room.
 */
export function fitRows(rows: readonly RowNeed[], { leading, height }: { leading: number; height: number }): number[] | null {
  const given = (limit: number) => rows.map((it) => Math.min(limit, it.lines))
  const fits = (lines: readonly number[]) => lines.reduce((sum, it, at) => sum + (rows[at]?.fixed ?? 0) + leading * it, 0) <= height
  if (!fits(given(1))) return null
  let limit = 1
  while (rows.some((it) => it.lines > limit) && fits(given(limit + 1))) limit += 1
  let lines = given(limit)
  for (const at of lines.keys()) {
    const one = lines.map((it, row) => (row === at ? Math.min(it + 1, rows[row]?.lines ?? it) : it))
    if (fits(one)) lines = one
  }
  return lines
}

/** A list in one column: its pages, and how many lines each of its rows is given. */
export interface Fitted {
  readonly pages: readonly Run[]
  readonly lines: readonly number[]
}

/**
 * Whole rows on as many pages as they need. Where a line less here and there
 * puts all of them on one page, that is done instead: nobody waits for a page
 * with little on it.
 */
export function fitList(rows: readonly RowNeed[], { leading, height, turns }: { leading: number; height: number; turns: number }): Fitted {
  const heightOf = (it: RowNeed) => it.fixed + leading * it.lines
  const pages = flow(rows.map(heightOf), { height, columns: 1 }).flat()
  const lines = rows.map((it) => Math.min(it.lines, Math.max(1, Math.floor((height - turns - it.fixed) / leading))))
  if (pages.length < 2) return { pages, lines }
  const over = rows.reduce((sum, it) => sum + heightOf(it), 0) - height
  const tight = over <= height * NEARLY ? fitRows(rows, { leading, height }) : null
  if (tight) return { pages: [{ from: 0, to: rows.length }], lines: tight }
  return { pages: flow(rows.map(heightOf), { height: height - turns, columns: 1 }).flat(), lines }
}

/** So much too high, as a part of the page, is nearly one page. */
const NEARLY = 0.08

/** The rows of a page, each with its place in the list and its lines. */
export function rowsOn<T>(all: readonly T[], { pages, lines }: Fitted, page: number): { row: T; at: number; lines: number }[] {
  const { from, to } = pages[page] ?? { from: 0, to: 0 }
  return all.slice(from, to).map((row, index) => ({ row, at: from + index, lines: lines[from + index] ?? 1 }))
}
