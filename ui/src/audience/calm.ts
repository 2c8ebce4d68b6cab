/** How a calm clock counts: nobody in a room that thinks should watch seconds go by. Pure. */
import { shownLeft } from '../parts/clock/clock'
import { audience as words } from '../words/audience'

/** While more than this is left, in seconds, it counts minutes. */
const CALM = 300
/** So often, in ms, it looks then. */
const CALM_LOOK = 5000

/** 18 min; towards the end 4:05, and +0:30 once the time is over. */
export const shownCalmly = (left: number): string =>
  left > CALM ? words.minutes(Math.ceil(left / 60)) : shownLeft(left)

/**
 * When to look again, in ms, so many ms after the clock began: when a second
 * has just passed; a calm clock that counts minutes looks now and then.
 */
export function nextLook(passed: number, left: number, calm: boolean): number {
  const second = 1005 - (passed % 1000)
  return calm && left > CALM + CALM_LOOK / 1000 ? second + CALM_LOOK - 1000 : second
}
