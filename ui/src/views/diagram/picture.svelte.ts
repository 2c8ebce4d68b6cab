/** The newest frame of a workshop's diagram. */
import { fishbone, whyTree } from '../../bindings/commands'
import type { Failure, Frame } from '../../bindings/types'
import { asFailure } from '../../host/call'

/** Which picture is wanted. A new revision of the same is another picture. */
export interface Wanted {
  readonly id: number
  readonly revision: number
  readonly kind: 'fishbone' | 'whys'
  /** The cause whose chain is shown alone; null: all. */
  readonly top: number | null
  /** The proportions of the window; see {@link aspectOf}. */
  readonly aspect: number
}

export class Picture {
  frame = $state.raw<Frame | null>(null)
  /** Why there is no picture. */
  failure = $state.raw<Failure | null>(null)
  #wanted: Wanted | null = null
  #fetching = false

  /** Fetches a picture; of several asked for at once, only the last. */
  want(wanted: Wanted): void {
    this.#wanted = wanted
    if (!this.#fetching) void this.#fetch()
  }

  async #fetch(): Promise<void> {
    this.#fetching = true
    while (this.#wanted) {
      const { id, kind, top, aspect } = this.#wanted
      this.#wanted = null
      try {
        this.frame = kind === 'fishbone' ? await fishbone({ id, aspect }) : await whyTree({ id, top })
        this.failure = null
      } catch (reason) {
        this.failure = asFailure(reason)
      }
    }
    this.#fetching = false
  }
}
