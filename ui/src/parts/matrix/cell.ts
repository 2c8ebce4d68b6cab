/** The places of the priority matrix: where keys go, and what a sign that is put there says. Pure. */
import { OFTEN, SEVERITIES, type Rated } from './priority'

/** The two harms, each with a sign of its own. */
export type Sign = 'potential' | 'actual'

/**
 * A place: `row` counts from the worst harm, `column` from the rarest. At the
 * heads, -1, only the other of the two is meant: how often it comes isn't known
 * yet, or how bad it is.
 */
export interface MatrixCell {
  readonly row: number
  readonly column: number
}

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads; null: it leads nowhere. The corner between the heads is no place. */
export function led({ row, column }: MatrixCell, key: string): MatrixCell | null {
  if (key === 'Home') return { row, column: row < 0 ? 0 : -1 }
  if (key === 'End') return { row, column: OFTEN.length - 1 }
  const arrow = ARROWS[key]
  if (!arrow) return null
  const to = { row: row + arrow[0], column: column + arrow[1] }
  const within = to.row >= -1 && to.row < SEVERITIES.length && to.column >= -1 && to.column < OFTEN.length
  return within && (to.row >= 0 || to.column >= 0) ? to : null
}

/** Where a sign stands; null: nowhere yet. Before how often is known, at the row's head. */
export function cellOf(rated: Rated, sign: Sign): MatrixCell | null {
  const severity = rated[sign]
  if (!severity) return null
  return { row: SEVERITIES.indexOf(severity), column: rated.probability ? OFTEN.indexOf(rated.probability) : -1 }
}

/** The signs that stand at a place. */
export function signsAt(rated: Rated, { row, column }: MatrixCell): readonly Sign[] {
  const here = (sign: Sign) => {
    const cell = cellOf(rated, sign)
    return cell?.row === row && cell.column === column
  }
  return (['potential', 'actual'] as const).filter(here)
}

/** What changes when a sign is put at a place; where it stands there already, it is taken away. */
export function put(rated: Rated, sign: Sign, { row, column }: MatrixCell): Partial<Rated> {
  const severity = SEVERITIES[row]
  const probability = OFTEN[column]
  if (!severity) return { probability: probability === rated.probability ? null : (probability ?? null) }
  if (!probability) return { [sign]: rated[sign] === severity ? null : severity }
  if (rated[sign] !== severity || rated.probability !== probability) return { [sign]: severity, probability }
  const other = sign === 'actual' ? rated.potential : rated.actual
  return other ? { [sign]: null } : { [sign]: null, probability: null }
}

/** What is rated next: the harm that has no sign yet, those of a near miss in the order that matters to it. */
export const nextSign = (rated: Rated, order: readonly [Sign, Sign]): Sign =>
  order.find((sign) => rated[sign] === null) ?? order[0]
