/** "Worth our time?": how many gave each mark from 1 to 5. */
import { decimal } from '../../words/decimal'

export type Worth = [number, number, number, number, number]

export const MARKS = [1, 2, 3, 4, 5] as const

export function votes(worth: readonly number[]): number {
  return worth.reduce((sum, count) => sum + count, 0)
}

/** The mean mark, to one decimal; null: nobody has answered. */
export function mean(worth: readonly number[]): string | null {
  const all = votes(worth)
  if (all === 0) return null
  return decimal(worth.reduce((sum, count, index) => sum + count * (index + 1), 0) / all)
}

/** The same with one mark's count changed, never below nobody. */
export function changed(worth: readonly number[], mark: number, by: number): Worth {
  return MARKS.map((it) => {
    const count = worth[it - 1] ?? 0
    return it === mark ? Math.max(0, count + by) : count
  }) as Worth
}
