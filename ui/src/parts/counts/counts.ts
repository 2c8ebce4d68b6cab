/** Answers from 1 to 5: how many gave each mark. Pure. */
import { decimal } from '../../words/decimal'

export type Counts = [number, number, number, number, number]

export const MARKS = [1, 2, 3, 4, 5] as const

export function votes(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The mean mark; null: nobody has answered. */
export function average(counts: readonly number[]): number | null {
  const all = votes(counts)
  return all === 0 ? null : counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / all
}

/** The same, to one decimal, as it is written. */
export function mean(counts: readonly number[]): string | null {
  const exact = average(counts)
  return exact === null ? null : decimal(exact)
}

/** The same with one mark's count changed, never below nobody. */
export function changed(counts: readonly number[], mark: number, by: number): Counts {
  return MARKS.map((it) => {
    const count = counts[it - 1] ?? 0
    return it === mark ? Math.max(0, count + by) : count
  }) as Counts
}
