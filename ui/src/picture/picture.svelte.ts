/** The newest frame of a workshop's diagram. */
import { fishbone, whyTree } from '../bindings/commands'
import type { Failure, Frame, Space, Target } from '../bindings/types'
import { asFailure } from '../host/call'
import { nextFrame } from './frameDelta'

/** Which picture is wanted. After another edit, the same is another picture. */
export interface Wanted {
  readonly id: number
  readonly asked: number
  readonly kind: 'fishbone' | 'whys'
  /** The cause whose chain is shown alone; null: all. */
  readonly top: number | null
  /** Causes whose branches are shut. */
  readonly folded: readonly number[]
  /** Where it must be read: bones step back until it can be; null: all is drawn. */
  readonly space: Space | null
  /** What is worked on: it steps back last. */
  readonly focus: Target | null
  /** Whether causes show the numbers that they are called by. */
  readonly numbered: boolean
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
      const wanted = this.#wanted
      const { id, top, numbered } = wanted
      const folded = [...wanted.folded]
      this.#wanted = null
      try {
        const have = this.#token
        const { token, content } =
          wanted.kind === 'fishbone'
            ? await fishbone({ id, space: wanted.space, focus: wanted.focus, folded, numbered, have })
            : await whyTree({ id, top, folded, numbered, have })
        const frame = nextFrame(this.frame, content)
        this.#token = frame && token
        if (frame) this.frame = frame
        // What it would have built on is lost: it asks for the whole.
        else this.#wanted ??= wanted
        this.failure = null
      } catch (reason) {
        this.failure = asFailure(reason)
      }
    }
    this.#fetching = false
  }
}
