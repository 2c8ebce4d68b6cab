/** The lines of a checklist, and what keys do with them. Pure. */
import { linesOf } from '../../parts/pastedLines'

/** Fewer lines leave something out; more aren't gone through (A9). */
export const FEWEST = 5
export const MOST = 9

/** The lines as somebody writes them, and where the caret is. */
export interface Written {
  readonly lines: readonly string[]
  readonly at: number
  readonly caret: number
}

/** What is kept of lines: those with words. */
export const kept = (lines: readonly string[]): string[] => lines.map((it) => it.replace(/\s+/g, ' ').trim()).filter((it) => it !== '')

/** Enter: what stands after the caret goes to a line of its own. */
export function split({ lines, at, caret }: Written): Written {
  const line = lines[at] ?? ''
  return { lines: lines.toSpliced(at, 1, line.slice(0, caret).trimEnd(), line.slice(caret).trimStart()), at: at + 1, caret: 0 }
}

/** Backspace at the start of a line: an empty one goes, another joins the one before it. Null: neither. */
export function joined({ lines, at }: Written): Written | null {
  const line = lines[at] ?? ''
  const before = lines[at - 1]
  if (before !== undefined) return { lines: lines.toSpliced(at - 1, 2, before + line), at: at - 1, caret: before.length }
  return line === '' && lines.length > 1 ? { lines: lines.slice(1), at: 0, caret: 0 } : null
}

/** A line a place up (-1) or down (1). Null: it is at the end. */
export function moved({ lines, at, caret }: Written, by: -1 | 1): Written | null {
  const line = lines[at]
  const to = at + by
  if (line === undefined || to < 0 || to >= lines.length) return null
  return { lines: lines.toSpliced(at, 1).toSpliced(to, 0, line), at: to, caret }
}

/** Several lines are put in where the caret is, up to `end`. Null: it is one line, which the field takes as it is. */
export function pasted({ lines, at, caret }: Written, end: number, text: string): Written | null {
  const fresh = kept(linesOf(text))
  if (fresh.length < 2) return null
  const line = lines[at] ?? ''
  const before = line.slice(0, caret)
  const after = line.slice(end)
  const put = fresh.map((it, n) => (n === 0 ? before : '') + it + (n === fresh.length - 1 ? after : ''))
  const last = put.at(-1) ?? ''
  return { lines: lines.toSpliced(at, 1, ...put), at: at + put.length - 1, caret: last.length - after.length }
}

/** Where a line stands among those that are kept. */
export const placeOf = (lines: readonly string[], at: number): number => kept(lines.slice(0, at)).length
