/** Drafts, on disk while they are typed (invariants I6, I12). */
import { SvelteSet } from 'svelte/reactivity'
import * as commands from '../bindings/commands'
import type { WorkshopId } from '../bindings/types'
import type { Drafts } from './draft/drafts'

/** So long after a key, in ms, its words are on their way to the disk: whoever types on doesn't put it off. */
const SOON = 150
/** After this, in ms, what the disk didn't take is tried again. */
const AGAIN = 2000

export class StoredDrafts implements Drafts {
  readonly #words: Map<string, string>
  /** The names whose words are not on disk as they are. */
  readonly #changed = new Set<string>()
  /** The names whose words were refused as they are. */
  readonly #refused = new SvelteSet<string>()
  /** Who shows the words of a name, the last of them. */
  readonly #watching = new Map<string, () => void>()
  #stored = $state(true)
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<boolean> = Promise.resolve(true)
  /** Whether another library is in the place of its own. */
  #ended = Promise.resolve(false)

  /** @param id whose words they are; null: the library's own */
  constructor(
    private readonly id: WorkshopId | null,
    words: { readonly [name: string]: string | undefined } = {},
    /** Once what words became is on disk, or was refused. */
    private readonly settled: () => Promise<void> = () => Promise.resolve(),
  ) {
    const pairs = Object.entries(words)
    this.#words = new Map(pairs.filter((it): it is [string, string] => typeof it[1] === 'string'))
  }

  /** As they were left. What can't be read stays on disk as it is. */
  static async read(id: WorkshopId | null, settled?: () => Promise<void>): Promise<StoredDrafts> {
    return new StoredDrafts(id, (await commands.drafts({ id }).catch(() => null)) ?? {}, settled)
  }

  of(name: string): string {
    return this.#words.get(name) ?? ''
  }

  keep(name: string, words: string): void {
    if (this.of(name) === words) return
    if (words === '') this.#words.delete(name)
    else this.#words.set(name, words)
    this.#refused.delete(name)
    this.#changed.add(name)
    this.#stored = false
    this.#later(SOON)
  }

  all(): readonly (readonly [string, string])[] {
    return [...this.#words]
  }

  watch(name: string, hear: () => void): void {
    this.#watching.set(name, hear)
  }

  refuse(name: string): void {
    if (this.of(name) !== '') this.#refused.add(name)
  }

  get refused(): number {
    return this.#refused.size
  }

  get stored(): boolean {
    return this.#stored
  }

  async readAgain(): Promise<void> {
    const now = await commands.drafts({ id: this.id }).catch(() => null)
    if (!now) return
    for (const [name, words] of this.#words) {
      const read = now[name] ?? ''
      // What was typed since isn't there yet, and is newer.
      if (this.#changed.has(name) || read === words) continue
      if (read === '') this.#words.delete(name)
      else this.#words.set(name, read)
      this.#refused.delete(name)
      this.#watching.get(name)?.()
    }
  }

  /** Writes nothing until it is known whether another library comes into the place of its own; where one does, nothing any more. */
  hold(ended: Promise<boolean>): void {
    this.#ended = ended
  }

  flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    return (this.#writing = this.#writing.then(() => this.#write()))
  }

  async #write(): Promise<boolean> {
    if (this.#changed.size === 0) return true
    await this.settled()
    if (await this.#ended) return true
    const names = [...this.#changed]
    if (names.length === 0) return true
    this.#changed.clear()
    const words = Object.fromEntries(names.map((name) => [name, this.of(name)]))
    try {
      await commands.keepDrafts({ id: this.id, words })
      this.#stored = this.#changed.size === 0
      return true
    } catch {
      // They are still in their fields; the next edit tells what is wrong.
      for (const name of names) this.#changed.add(name)
      this.#later(AGAIN)
      return false
    }
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), ms)
  }
}
