/** How a clock counts by minutes: nobody in a room that thinks should watch seconds go by. Pure. */
import { shownLeft } from '../parts/clock/clock'
import { audience as words } from '../words/audience'

/** With less left than this, in seconds, it counts them. */
const SECONDS = 300
/** So often, in ms, it looks while it counts minutes. */
const LOOK = 5000

/** 18 min; towards the end 4:05, and +0:30 once the time is over. */
export const shownByMinutes = (left: number): string =>
  left > SECONDS ? words.minutes(Math.ceil(left / 60)) : shownLeft(left)

/**
 * When to look again, in ms, so many ms after the clock began: when a second
 * has just passed; a clock by minutes looks now and then while it counts them.
 */
export function nextLook(passed: number, left: number, byMinutes: boolean): number {
  const second = 1005 - (passed % 1000)
  return byMinutes && left > SECONDS + LOOK / 1000 ? second + LOOK - 1000 : second
}
