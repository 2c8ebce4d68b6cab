/** A clock that was read once, and counts on by itself. */
import type { ClockView } from '../bindings/types'
import { goneOf, leftOf, shownLeft } from '../parts/clock/clock'

export class Passing {
  #now = $state(performance.now())
  readonly #left: () => number
  readonly #gone: () => number

  /** Belongs to the component that makes it; `at` is when the clock was read. */
  constructor(clock: () => ClockView, at: () => number) {
    const left = $derived(leftOf(clock(), Math.max(0, this.#now - at())))
    const gone = $derived(goneOf(clock(), left))
    this.#left = () => left
    this.#gone = () => gone
    $effect(() => {
      const { running, elapsed } = clock()
      this.#now = performance.now()
      if (!running) return
      // It looks when a second has just passed: once a second is enough.
      let next: ReturnType<typeof setTimeout>
      const tick = () => {
        this.#now = performance.now()
        const passed = elapsed * 1000 + this.#now - at()
        next = setTimeout(tick, 1005 - (passed % 1000))
      }
      tick()
      return () => clearTimeout(next)
    })
  }

  /** Whole seconds that are left; below 0: so much too late. */
  get left(): number {
    return this.#left()
  }

  /** How much has gone, from 0 to 1. */
  get gone(): number {
    return this.#gone()
  }

  get shown(): string {
    return shownLeft(this.left)
  }

  get over(): boolean {
    return this.left <= 0
  }
}
