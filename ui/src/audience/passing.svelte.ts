/** A clock that was read once, and counts on by itself. */
import { untrack } from 'svelte'
import type { ClockView } from '../bindings/types'
import { goneOf, leftOf, shownLeft } from '../parts/clock/clock'
import { nextLook, shownByMinutes } from './byMinutes'

/** The ring moves in so many steps: it is seen to move, and rests in between. */
const STEPS = 240

export interface Passing {
  /** 4:05, or +0:30; in a clock by minutes 18 min. */
  readonly shown: string
  /** How much has gone, from 0 to 1. */
  readonly gone: number
  /** The time is over. */
  readonly over: boolean
}

/** Belongs to the component that asks for it; `at` is when the clock was read. */
export function passing(clock: () => ClockView, at: () => number, byMinutes: () => boolean = () => false): Passing {
  let now = $state(performance.now())
  /** Whole seconds that are left; below 0: so much too late. */
  const left = $derived(leftOf(clock(), Math.max(0, now - at())))

  $effect(() => {
    const { running, elapsed } = clock()
    const read = at()
    let next: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      now = performance.now()
      const passed = elapsed * 1000 + Math.max(0, now - read)
      if (running) next = setTimeout(tick, nextLook(passed, left, byMinutes()))
    }
    untrack(tick)
    return () => clearTimeout(next)
  })

  return {
    get shown() {
      return byMinutes() ? shownByMinutes(left) : shownLeft(left)
    },
    get gone() {
      return Math.round(goneOf(clock(), left) * STEPS) / STEPS
    },
    get over() {
      return left <= 0
    },
  }
}
