/** How the library is: whether it can be written, and what was found when it was opened. */
import { libraryState } from '../bindings/commands'
import type { LibraryState } from '../bindings/types'
import { notices } from './notices.svelte'

export class LibraryHealth {
  state = $state.raw<LibraryState | null>(null)
  /** What was said already. */
  #said = new Set<string>()
  /** Nothing could be saved when it was known last. */
  #troubled = false

  /** @param fine called when it can be written again */
  constructor(private readonly fine: () => void = () => undefined) {}

  /** Why nothing can be saved; null: nothing is known against it. */
  get trouble(): string | null {
    const { state } = this
    if (!state) return null
    return state.trouble ?? (state.only_reads ? (state.found.at(-1) ?? null) : null)
  }

  /**
   * Asks the Rust side. Where that fails, every other question fails too, and says so.
   * In other words what was found is no news.
   */
  async ask(news: 'news' | 'reworded' = 'news'): Promise<void> {
    const state = await libraryState().catch(() => null)
    this.state = state
    const wasTroubled = this.#troubled
    if (state) this.#troubled = this.trouble !== null
    // What the banner says isn't said again.
    const found = state?.only_reads ? state.found.slice(0, -1) : (state?.found ?? [])
    for (const message of found) {
      if (news === 'news' && !this.#said.has(message)) notices.warn({ code: 'failed', message, help: '' })
      this.#said.add(message)
    }
    if (wasTroubled && !this.#troubled) this.fine()
  }
}
