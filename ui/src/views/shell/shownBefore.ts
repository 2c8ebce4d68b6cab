/**
 * What was selected before each act. Which bones stand back is decided with the selection: undo brings the same picture
 * back only where it brings that back too. The session's, never stored.
 */
import type { Change, Target } from '../../bindings/types'
import type { Session } from '../../state/session.svelte'
import { exists } from '../../state/exists'
import type { OpenWorkshop } from '../../state/workshop.svelte'

/** More acts than this nobody takes back one by one. */
const MOST = 200

interface Shown {
  readonly selection: Target | null
  readonly also: ReadonlySet<number>
  readonly folded: ReadonlySet<number>
}

export class ShownBefore {
  /** By what undo changes. */
  readonly #shown = new Map<string, Shown>()

  constructor(
    private readonly workshop: OpenWorkshop,
    private readonly session: Session,
  ) {}

  /** Remembers what is shown as each edit is asked for; the answer stops it. */
  listen(): () => void {
    return this.workshop.watch((made) => {
      const { selection, also, folded } = this.session
      void made.then((outcome) => {
        if (!outcome) return
        const key = named(reversed(outcome.change))
        this.#shown.delete(key)
        this.#shown.set(key, { selection, also, folded })
        const [oldest] = this.#shown.keys()
        if (this.#shown.size > MOST && oldest !== undefined) this.#shown.delete(oldest)
      })
    })
  }

  /** Shows what was shown before the act that this change took back; false: that isn't known, or is gone. */
  back(change: Change): boolean {
    const shown = this.#shown.get(named(change))
    const { session, workshop } = this
    if (!shown || (shown.selection !== null && !exists(workshop, shown.selection))) return false
    session.selection = shown.selection
    session.also = new Set([...shown.also].filter((id) => workshop.causes.has(id)))
    // A branch that went while it was shut comes back so; what was opened or shut since stays.
    const came = change.added.flatMap((it) => ('cause' in it ? [it.cause.id] : []))
    const shut = came.filter((id) => shown.folded.has(id))
    if (shut.length > 0) session.folded = new Set([...session.folded, ...shut])
    return true
  }
}

const reversed = ({ added, updated, removed }: Change): Change => ({
  added: removed,
  updated: updated.map(({ from, to }) => ({ from: to, to: from })),
  removed: added,
})

/** The same for the same change, in whatever order it is told. */
const named = ({ added, updated, removed }: Change): string =>
  JSON.stringify([added, updated, removed].map((list) => list.map((it) => JSON.stringify(it)).sort()))
