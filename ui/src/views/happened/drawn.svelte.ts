/** The newest picture of the timeline. */
import * as commands from '../../bindings/commands'
import type { Failure, Frame } from '../../bindings/types'
import { asFailure } from '../../host/call'

interface Wanted {
  readonly id: number
  /** A new revision of the same is another picture. */
  readonly revision: number
  readonly width: number
}

export class DrawnLine {
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
      const { id, width } = this.#wanted
      this.#wanted = null
      try {
        this.frame = await commands.timelinePicture({ id, width })
        this.failure = null
      } catch (reason) {
        this.failure = asFailure(reason)
      }
    }
    this.#fetching = false
  }
}
