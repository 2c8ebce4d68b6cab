/** What the room sees now: asked for whenever there is something else to see. */
import { audienceView } from '../bindings/commands'
import type { AudienceView, DiagramShown, Frame } from '../bindings/types'
import { onShown } from '../host/audience'
import { nextFrame } from '../picture/frameDelta'
import { speak } from '../words/language.svelte'
import { wholeIn } from './whole'

/** After this, in ms, it is asked again where there was no answer. The room sees the last one meanwhile. */
const AGAIN = 1000

/** What asks for the view; a test answers itself. */
export type Ask = typeof audienceView

export class Shown {
  view = $state.raw<AudienceView | null>(null)
  /** The diagram of the view, put together from what was sent. */
  frame = $state.raw<Frame | null>(null)
  /** When the view came, in ms of the window's own time: its clock runs on from there. */
  at = $state(0)

  #room: { width: number; height: number } | null = null
  /** Names {@link frame}, so that the next one is told by what changed. */
  #token: number | null = null
  #asking = false
  #wanted = false
  readonly #ask: Ask

  constructor(ask: Ask = audienceView) {
    this.#ask = ask
  }

  /** Begins to listen; the answer stops it. */
  listen(): () => void {
    return onShown(() => this.#want())
  }

  /** The room that a picture has, in px. */
  fit(width: number, height: number): void {
    if (width < 1 || height < 1) return
    if (this.#room?.width === width && this.#room.height === height) return
    this.#room = { width, height }
    this.#want()
  }

  /** Asks; of several wishes at once, only for what is newest. */
  #want(): void {
    this.#wanted = true
    if (!this.#asking && this.#room) void this.#fetch()
  }

  async #fetch(): Promise<void> {
    this.#asking = true
    while (this.#wanted && this.#room) {
      this.#wanted = false
      try {
        this.#take(await this.#ask({ ...this.#room, have: this.#token }))
      } catch {
        // The room sees no warning: it sees what it saw, and this tries again.
        await new Promise((done) => setTimeout(done, AGAIN))
        this.#wanted = true
      }
    }
    this.#asking = false
  }

  #take(view: AudienceView): void {
    // The room reads the workshop in the workshop's own language.
    speak(view.language)
    const diagram = diagramOf(view)
    if (diagram) {
      const frame = nextFrame(this.frame, diagram.picture.content)
      this.#token = frame && diagram.picture.token
      if (!frame) {
        // What it would have built on is lost: it asks for the whole.
        this.#wanted = true
        return
      }
      this.frame = frame
    }
    this.view = wholeIn(view)
    this.at = performance.now()
  }
}

/** The diagram of a view, where it shows one. */
export function diagramOf({ page }: AudienceView): DiagramShown | null {
  return typeof page === 'object' && 'diagram' in page ? page.diagram : null
}
