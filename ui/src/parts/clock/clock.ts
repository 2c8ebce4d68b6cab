/** How a clock stands, and how that is written. Pure. */

/** What is known of a clock at one moment, in seconds. */
export interface Reading {
  readonly total: number
  /** It may be more than the whole. */
  readonly elapsed: number
  readonly running: boolean
}

/** What is left `later` ms after the reading, in whole seconds; below 0: so much too late. */
export function leftOf({ total, elapsed, running }: Reading, later: number): number {
  const left = total - elapsed - (running ? later / 1000 : 0)
  // A second is shown until it has passed; within float error of a whole one it has.
  return Math.ceil(left - 0.001) + 0
}

/** 4:05, or +0:30 once the time is over. */
export function shownLeft(left: number): string {
  const seconds = Math.abs(left)
  return `${left < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How much of the time has gone, from 0 to 1. */
export function goneOf({ total }: Reading, left: number): number {
  return total <= 0 ? 1 : Math.min(1, Math.max(0, 1 - left / total))
}
