/** What is still open in a workshop, asked for a moment after each edit. */
import { readiness } from '../bindings/commands'
import type { CauseId, Language, OpenPoint } from '../bindings/types'
import { ofEach } from './ofEach'
import type { OpenWorkshop } from './workshop.svelte'

/** So long after an edit it is asked for, in ms: who types on makes the next one meanwhile. */
const PAUSE = 400

const NO_CAUSES: ReadonlySet<CauseId> = new Set()

export class OpenPoints {
  /** By subject, as one reads the workshop; null: not known yet. */
  list = $state.raw<readonly OpenPoint[] | null>(null)
  /** Acts that tell what somebody didn't do. */
  omissions = $state.raw<ReadonlySet<CauseId>>(NO_CAUSES)
  /** The place in the list that somebody went from, to come back to. */
  at = 0
  #language: Language = 'en'
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly workshop: OpenWorkshop) {}

  /** Keeps up with a revision, and with the language that is spoken. */
  follow(_revision: number, language: Language): () => void {
    const reworded = language !== this.#language
    this.#language = language
    this.#timer = setTimeout(() => void this.ask(), reworded ? 0 : PAUSE)
    return () => clearTimeout(this.#timer)
  }

  /** Asks now: something that counts has changed without an edit. */
  async ask(): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    try {
      const found = await readiness({ id: this.workshop.id, language: this.#language })
      if (asked !== this.#asked) return
      this.list = found.points
      this.omissions = new Set(found.omissions)
    } catch {
      // Nobody waits for it, and the next edit asks again.
    }
  }

  /** The points about a cause. */
  about(cause: CauseId): readonly OpenPoint[] {
    return (this.list ?? []).filter(({ of }) => typeof of === 'object' && 'cause' in of && of.cause === cause)
  }
}

/** The one list of a workshop, whoever shows it. */
export const openPointsOf = ofEach((workshop: OpenWorkshop) => new OpenPoints(workshop))
