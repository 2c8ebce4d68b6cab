/** How safe it is to speak: what follows from the answers. Pure. */

/** Of fewer answers the room is shown nothing: it would know who said what. */
const FEWEST = 3

/** There are enough answers for the room to see their spread. */
export const canBeShown = (counts: readonly number[]): boolean => counts.reduce((sum, count) => sum + count, 0) >= FEWEST

/** Under this mean, something has to be done first. */
const LOW = 3

export function isLow(counts: readonly number[]): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return all > 0 && sum / all < LOW
}
