/** What the room is to see: said in one place, whenever it changes. */
import * as commands from '../bindings/commands'
import type { Showing } from '../bindings/types'
import type { Session } from './session.svelte'

/** No workshop is open: the room sees a quiet page. */
export const NOTHING: Showing = {
  workshop: null,
  step: 'opening',
  focus: null,
  walked: false,
  numbered: false,
  spotlight: false,
  frozen: false,
  curtain: false,
  silent: false,
  folded: [],
  faded: [],
  chain: null,
  reading: null,
  safe_to_speak: false,
  closing: false,
  turned: 0,
}

/** What of a session is for the room. What the filter leaves out is told only while it is mirrored. */
export function showingOf(workshop: number, session: Session): Showing {
  return {
    workshop,
    step: session.step,
    focus: session.selection,
    walked: session.walked,
    numbered: session.numbered,
    spotlight: session.spotlight,
    frozen: session.frozen,
    curtain: session.curtain,
    silent: session.silent,
    folded: [...session.folded],
    faded: session.filterMirrored ? [...session.filteredOut] : [],
    chain: session.chain,
    reading: session.reading,
    safe_to_speak: session.step === 'opening' && session.safeShown,
    closing: session.closing,
    turned: session.step === 'priorities' ? session.turned : 0,
  }
}

/**
 * Tells the Rust side what is shown. One message is under way at a time; what
 * changes meanwhile is told once it arrived, and only the latest of it.
 */
export class Publisher {
  /** The workshop that the Rust side knows to be shown: from then on its clocks can be asked. */
  workshop = $state<number | null>(null)
  #told = ''
  #next: Showing | null = null
  #busy = false
  readonly #tell: (showing: Showing) => Promise<unknown>

  constructor(
    tell: (showing: Showing) => Promise<unknown> = (showing) => commands.show({ showing }),
    /** An edit that also moves the selection is painted first, in both windows; in ms. */
    private readonly breath = 40,
  ) {
    this.#tell = tell
  }

  publish(showing: Showing): void {
    this.#next = showing
    if (!this.#busy) void this.#send()
  }

  async #send(): Promise<void> {
    this.#busy = true
    while (this.#next) {
      if (this.breath > 0) await new Promise((done) => setTimeout(done, this.breath))
      const showing = this.#next
      this.#next = null
      const words = JSON.stringify(showing)
      if (words === this.#told) continue
      this.#told = words
      try {
        await this.#tell(showing)
        this.workshop = showing.workshop
      } catch {
        // The next change tells all of it anew.
        this.#told = ''
      }
    }
    this.#busy = false
  }
}
