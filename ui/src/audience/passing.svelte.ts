/** A clock that was read once, and counts on by itself. */
import { untrack } from 'svelte'
import type { ClockView } from '../bindings/types'
import { goneOf, leftOf, shownLeft } from '../parts/clock/clock'

export interface Passing {
  /** 4:05, or +0:30. */
  readonly shown: string
  /** How much has gone, from 0 to 1. */
  readonly gone: number
  /** The time is over. */
  readonly over: boolean
}

/** Belongs to the component that asks for it; `at` is when the clock was read. */
export function passing(clock: () => ClockView, at: () => number): Passing {
  let now = $state(performance.now())
  /** Whole seconds that are left; below 0: so much too late. */
  const left = $derived(leftOf(clock(), Math.max(0, now - at())))

  $effect(() => {
    const { running, elapsed } = clock()
    const read = at()
    let next: ReturnType<typeof setTimeout> | undefined
    // It looks when a second has just passed: once a second is enough.
    const tick = () => {
      now = performance.now()
      const passed = elapsed * 1000 + Math.max(0, now - read)
      if (running) next = setTimeout(tick, 1005 - (passed % 1000))
    }
    untrack(tick)
    return () => clearTimeout(next)
  })

  return {
    get shown() {
      return shownLeft(left)
    },
    get gone() {
      return goneOf(clock(), left)
    },
    get over() {
      return left <= 0
    },
  }
}
