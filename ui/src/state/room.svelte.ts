/** The shared screen, as the facilitator's window knows it. */
import { asFailure } from '../host/call'
import { closeSharedScreen, fillSharedScreen, onScreen, openSharedScreen, sharedScreen, type SharedScreen } from '../host/room'
import { notices } from './notices.svelte'

const AWAY: SharedScreen = { open: false, full_screen: false, screens: 1 }

export class Room {
  screen = $state.raw<SharedScreen>(AWAY)
  #busy = false

  /** Belongs to the window. */
  constructor() {
    onScreen((screen) => (this.screen = screen))
    void this.#look()
  }

  get open(): boolean {
    return this.screen.open
  }

  /** Opens it, or closes it. */
  toggle(): Promise<void> {
    return this.#ask(this.open ? closeSharedScreen : openSharedScreen)
  }

  /** Fills its display, or is an ordinary window again. */
  fill(): Promise<void> {
    return this.#ask(() => fillSharedScreen({ full: !this.screen.full_screen }))
  }

  async #ask(ask: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      await ask()
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
    await this.#look()
    this.#busy = false
  }

  async #look(): Promise<void> {
    try {
      this.screen = await sharedScreen()
    } catch {
      this.screen = AWAY
    }
  }
}
