/** The newest frame of a workshop's diagram. */
import { fishbone, whyTree } from '../../bindings/commands'
import type { Failure, Frame } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { nextFrame } from './delta'

/** Which picture is wanted. After another edit, the same is another picture. */
export interface Wanted {
  readonly id: number
  readonly asked: number
  readonly kind: 'fishbone' | 'whys'
  /** The cause whose chain is shown alone; null: all. */
  readonly top: number | null
  /** Causes whose branches are shut. */
  readonly folded: readonly number[]
  /** The proportions of the window; see {@link aspectOf}. */
  readonly aspect: number
}

export class Picture {
  frame = $state.raw<Frame | null>(null)
  /** Why there is no picture. */
  failure = $state.raw<Failure | null>(null)
  /** Names {@link frame}, so that the next one is told by what changed. */
  #token: number | null = null
  #wanted: Wanted | null = null
  #last: Wanted | null = null
  #fetching = false

  /** Fetches a picture; of several asked for at once, only the last. */
  want(wanted: Wanted): void {
    this.#wanted = this.#last = wanted
    if (!this.#fetching) void this.#fetch()
  }

  /** Fetches the picture wanted last once more. */
  again(): void {
    if (this.#last) this.want(this.#last)
  }

  async #fetch(): Promise<void> {
    this.#fetching = true
    while (this.#wanted) {
      const { id, kind, top, folded, aspect, asked } = this.#wanted
      this.#wanted = null
      try {
        const have = this.#token
        const { token, content } =
          kind === 'fishbone' ? await fishbone({ id, aspect, folded: [...folded], have }) : await whyTree({ id, top, folded: [...folded], have })
        const frame = nextFrame(this.frame, content)
        this.#token = frame && token
        if (frame) this.frame = frame
        // What it would have built on is lost: it asks for the whole.
        else this.#wanted ??= { id, kind, top, folded, aspect, asked }
        this.failure = null
      } catch (reason) {
        this.failure = asFailure(reason)
      }
    }
    this.#fetching = false
  }
}
