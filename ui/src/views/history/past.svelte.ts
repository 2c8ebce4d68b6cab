/** The past that is looked at: its moments, and the picture of one of them. */
import * as commands from '../../bindings/commands'
import type { Failure, Frame, Moment, Parts } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { byParent, inOrder, recordsOf } from '../../state/records'
import type { Graph } from '../../state/graph'

export interface Seen {
  readonly seq: number
  readonly frame: Frame
  readonly graph: Graph
}

export class Past {
  /** The latest first. */
  moments = $state.raw<readonly Moment[]>([])
  seen = $state.raw<Seen | null>(null)
  failure = $state.raw<Failure | null>(null)
  #wanted: number | null = null
  #fetching = false

  constructor(private readonly id: number) {}

  /** Asks what was done: the latest moments, so many or as many as are here. */
  async list(least: number): Promise<void> {
    try {
      const most = Math.max(least, this.moments.length)
      this.moments = await commands.history({ id: this.id, before: null, most })
      this.failure = null
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  /** Asks for moments before those that are here. */
  async more(most: number): Promise<void> {
    const last = this.moments.at(-1)
    if (!last) return
    try {
      const earlier = await commands.history({ id: this.id, before: last.seq, most })
      // The list may have been asked for anew meanwhile.
      if (this.moments.at(-1)?.seq === last.seq) this.moments = [...this.moments, ...earlier]
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  /** Asks for the picture of a moment; of several asked for at once, only the last. */
  look(seq: number): void {
    this.#wanted = seq
    if (!this.#fetching) void this.#fetch()
  }

  async #fetch(): Promise<void> {
    this.#fetching = true
    while (this.#wanted !== null) {
      const seq = this.#wanted
      this.#wanted = null
      try {
        const parts = await commands.moment({ id: this.id, seq })
        const frame = await commands.momentFishbone({ id: this.id, seq })
        this.seen = { seq, frame, graph: graphOf(parts) }
        this.failure = null
      } catch (reason) {
        this.failure = asFailure(reason)
      }
    }
    this.#fetching = false
  }
}

/** The causes as they stood, as far as a picture asks about them. */
export function graphOf(parts: Parts): Graph {
  const { category, cause } = recordsOf(parts)
  const beneath = byParent(cause)
  const categoryOf = (id: number): number | null => {
    const it = cause.get(id)
    if (!it) return null
    return it.category ?? (it.parent === null ? null : categoryOf(it.parent))
  }
  return {
    categories: inOrder(category.values()),
    causes: cause,
    beneath: (parent) => beneath.get(parent) ?? [],
    categoryOf,
  }
}

const known = new WeakMap<object, Past>()

/** The past of a session's workshop: the list and the picture share it. */
export function pastOf(session: object, id: number): Past {
  let past = known.get(session)
  if (!past) known.set(session, (past = new Past(id)))
  return past
}
