/** What is selected on the diagram: one thing, and perhaps more causes beside it. */
import type { Target } from '../../bindings/types'
import type { Session } from '../../state/session.svelte'
import { inReading, tops, type Graph } from '../../state/graph'
import { causeOf, same } from '../../target'

const NONE: ReadonlySet<number> = new Set()

export class Selection {
  /** What was selected by extending; where somebody selects something else, the others are let go. */
  #extended: Target | null = null

  constructor(
    private readonly graph: Graph,
    private readonly session: Pick<Session, 'selection' | 'also'>,
  ) {}

  /** Every selected cause, as the eye reads the diagram; none where the effect or a bone is selected. */
  get causes(): readonly number[] {
    const one = causeOf(this.session.selection)
    if (one === null) return []
    if (this.session.also.size === 0) return [one]
    return inReading(this.graph, new Set([...this.session.also, one]))
  }

  /** The selected branches: without those that stand beneath another of them. */
  get branches(): readonly number[] {
    return tops(this.graph, this.causes)
  }

  /** One thing alone. */
  only(target: Target | null): void {
    this.session.selection = target
    this.session.also = NONE
  }

  /** From the selected cause on to another; back over one that is selected already lets go of the last. */
  extend(target: Target): void {
    const from = causeOf(this.session.selection)
    const to = causeOf(target)
    if (from === null || to === null) return this.only(target)
    const also = new Set(this.session.also)
    if (also.delete(to)) this.#set(target, also)
    else this.#set(target, also.add(from))
  }

  /** In or out of the selection. */
  toggle(target: Target): void {
    const { selection, also } = this.session
    const from = causeOf(selection)
    const to = causeOf(target)
    if (from === null || to === null) return this.only(target)
    const next = new Set(also)
    if (same(selection, target)) {
      const last = [...next].pop()
      if (last === undefined) return
      next.delete(last)
      this.#set({ cause: last }, next)
    } else if (next.delete(to)) this.#set(selection, next)
    else this.#set(target, next.add(from))
  }

  /** Every cause, or these. */
  all(ids: readonly number[]): void {
    const one = causeOf(this.session.selection) ?? ids[0]
    if (one === undefined) return
    this.#set({ cause: one }, new Set(ids.filter((it) => it !== one)))
  }

  /** Lets go of what is gone, and of all others once something else was selected elsewhere. */
  mend(): void {
    const { selection, also } = this.session
    if (also.size === 0) return
    if (!same(selection, this.#extended)) {
      this.session.also = NONE
      return
    }
    const there = [...also].filter((it) => this.graph.causes.has(it))
    if (there.length < also.size) this.session.also = new Set(there)
  }

  #set(selection: Target | null, also: ReadonlySet<number>): void {
    this.#extended = selection
    this.session.selection = selection
    this.session.also = also
  }
}
