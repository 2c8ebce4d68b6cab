/** Kinds that the words of actions suggest. Suggestions only: nothing here sets one (W12). */
import { suggestKinds } from '../../bindings/commands'
import type { ActionKind } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { notices } from '../../state/notices.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

export class Suggestions {
  /** By the words, in the language that they were read in. */
  #known = $state.raw<ReadonlyMap<string, ActionKind | null>>(new Map())
  readonly #asked = new Set<string>()

  constructor(readonly workshop: OpenWorkshop) {}

  /** What the words suggest, as far as it is known yet. */
  of(what: string): ActionKind | null {
    return this.#known.get(this.#key(what)) ?? null
  }

  /** Asks about words that nobody has asked about yet. */
  async want(whats: readonly string[]): Promise<void> {
    const fresh = [...new Set(whats)].filter((it) => it !== '' && !this.#asked.has(this.#key(it)))
    if (fresh.length === 0) return
    const keys = fresh.map((it) => this.#key(it))
    for (const key of keys) this.#asked.add(key)
    try {
      const kinds = await suggestKinds({ id: this.workshop.id, whats: fresh })
      const known = new Map(this.#known)
      for (const [at, key] of keys.entries()) known.set(key, kinds[at] ?? null)
      this.#known = known
    } catch (reason) {
      // What wasn't answered may be asked again.
      for (const key of keys) this.#asked.delete(key)
      notices.fail(asFailure(reason))
    }
  }

  #key(what: string): string {
    return `${this.workshop.session.language} ${what}`
  }
}
