/** How why we are here, and who is here, share a column of the wall, in its px. Pure. */
import { linesIn, SIZES, textFor, widthOf } from './fitting'

export const [HEADING, PURPOSE, ROLE, BETWEEN] = [49, 1.25, 1.4, 40] as const
/** Above the heading of the roles. */
const APART = 64
/** The purpose is set bolder than the letters that are measured, and in lines of so many em. */
const [BOLD, MEASURE] = [1.08, 36] as const
/** The roles take no more of the column than this, if smaller letters can help it. */
const PART = 0.6

export interface Why {
  /** The size of the purpose, and how many lines it is given. */
  readonly size: number
  readonly lines: number
  /** The size of the roles. */
  readonly roles: number
}

export function layWhy(purpose: string, roles: readonly string[], wide: number, high: number, largest: number): Why {
  const roleSize = [32, 28, 24].find((size) => rolesHigh(roles, size, wide) <= high * PART) ?? 24
  const room = high - HEADING - rolesHigh(roles, roleSize, wide)
  const wanted = textFor(purpose, largest)
  const linesAt = (size: number) => linesIn(purpose, size * BOLD, Math.min(wide, MEASURE * size))
  const size = SIZES.find((it) => it <= wanted && linesAt(it) * it * PURPOSE <= room) ?? 24
  return { size, lines: Math.max(1, Math.min(linesAt(size), Math.floor(room / (size * PURPOSE)))), roles: roleSize }
}

/** So high they come out, beside each other. */
function rolesHigh(roles: readonly string[], size: number, wide: number): number {
  if (roles.length === 0) return 0
  let [lines, used] = [1, 0]
  for (const role of roles) {
    const long = widthOf(role) * size
    if (used > 0 && used + long > wide) [lines, used] = [lines + 1, 0]
    lines += Math.floor(long / wide)
    used += long + BETWEEN
  }
  return APART + HEADING + lines * (size * ROLE + 8)
}
