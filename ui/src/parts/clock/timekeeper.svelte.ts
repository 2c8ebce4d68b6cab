/** A clock of the live session, as a view shows it. */
import { untrack } from 'svelte'
import * as commands from '../../bindings/commands'
import type { Clock, ClockAct, ClockView } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { notices } from '../../state/notices.svelte'
import { goneOf, leftOf, shownLeft } from './clock'

/** So often, in ms, the view looks at the time while the clock runs. */
const LOOK = 250

/**
 * Asks how the clock stands, and counts on by itself from there: between two
 * answers nothing is sent. Belongs to the component that makes it; `which` may
 * change, as when another step is turned to.
 */
export class Timekeeper {
  #reading = $state.raw<ClockView | null>(null)
  /** The window's own time at the last answer, and now. */
  #heard = $state(0)
  #now = $state(0)
  readonly #which: () => Clock

  /** Whole seconds that are left; below 0: so much too late. Null: not known yet. */
  readonly left: number | null = $derived(
    this.#reading === null ? null : leftOf(this.#reading, Math.max(0, this.#now - this.#heard)),
  )
  /** 4:05, or +0:30. */
  readonly shown: string = $derived(this.left === null ? '' : shownLeft(this.left))
  /** How much of the time has gone, from 0 to 1. */
  readonly gone: number = $derived(
    this.#reading === null || this.left === null ? 0 : goneOf(this.#reading, this.left),
  )

  constructor(which: () => Clock) {
    this.#which = which
    $effect(() => {
      void which()
      untrack(() => void this.act('look'))
    })
    $effect(() => {
      if (!this.running) return
      const ticking = setInterval(() => (this.#now = performance.now()), LOOK)
      return () => clearInterval(ticking)
    })
  }

  get running(): boolean {
    return this.#reading?.running ?? false
  }

  get total(): number {
    return this.#reading?.total ?? 0
  }

  /** The time that was set is over. */
  get over(): boolean {
    return this.left !== null && this.left <= 0
  }

  /** Nothing of the time has gone yet. */
  get fresh(): boolean {
    return !this.running && this.gone === 0 && !this.over
  }

  async act(act: ClockAct): Promise<void> {
    const clock = this.#which()
    try {
      const reading = await commands.clock({ clock, act })
      if (JSON.stringify(clock) !== JSON.stringify(this.#which())) return
      this.#reading = reading
      this.#heard = this.#now = performance.now()
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }

  /** Starts it, or lets it rest. */
  turn(): Promise<void> {
    return this.act(this.running ? 'pause' : 'start')
  }
}
