/** The workshops of one shelf, as far as they have been asked for: what is shown is, and no more. */
import { shelfPage } from '../../bindings/commands'
import type { Shelf, Summary, WorkshopId } from '../../bindings/types'

/** So many rows are asked for at once. */
const BLOCK = 60
/** A row must be in sight for so long before it is asked for, in ms: one that flies past isn't. */
const PASSING = 30

export class ShelfList {
  /** A place for each workshop, the latest first; null: not known yet. */
  rows = $state.raw<readonly (Summary | null)[]>([])
  /** The rows that are drawn, each with its place. */
  readonly #drawn = new Map<Element, number>()
  /** The blocks that are on their way. */
  #asked = new Map<number, Promise<void>>()

  constructor(readonly shelf: Shelf) {}

  /** Asks again for what is drawn; what isn't is asked for when it is. */
  async refresh(): Promise<void> {
    const asked = (this.#asked = new Map())
    const blocks = [...new Set([0, ...this.#drawn.values()].map((it) => Math.floor(it / BLOCK)))]
    const pages = await Promise.all(blocks.map((block) => this.#page(block)))
    if (asked !== this.#asked) return
    const rows = new Array<Summary | null>(pages[0]?.count ?? 0).fill(null)
    for (const [index, page] of pages.entries()) put(rows, blocks[index]! * BLOCK, page.rows)
    this.rows = rows
  }

  /** Notes that a row is drawn at a place, and asks for it if it isn't known. */
  readonly shows = (index: number) => (node: Element) => {
    this.#drawn.set(node, index)
    const timer = this.rows[index] === null ? setTimeout(() => void this.reach(index).catch(() => undefined), PASSING) : undefined
    return () => {
      clearTimeout(timer)
      this.#drawn.delete(node)
    }
  }

  /** The workshop at a place, asked for if need be; null: there is none. */
  async reach(index: number): Promise<Summary | null> {
    // Twice, where the first answer said that the shelf isn't what it was.
    for (let times = 0; times < 2 && this.rows[index] === null; times += 1) await this.#ask(Math.floor(index / BLOCK))
    return this.rows[index] ?? null
  }

  /** Where a workshop stands; null: not on this shelf. */
  async placeOf(id: WorkshopId): Promise<number | null> {
    const known = this.rows.findIndex((it) => it?.id === id)
    if (known >= 0) return known
    return (await shelfPage({ shelf: this.shelf, from: 0, most: 0, sought: id })).before
  }

  #ask(block: number): Promise<void> {
    const asked = this.#asked
    const before = asked.get(block)
    if (before) return before
    const asking = this.#page(block).then(({ count, rows }) => {
      if (asked !== this.#asked) return undefined
      // Somebody else has added or removed one meanwhile: nothing here may stand where it stood.
      if (count !== this.rows.length) return this.refresh()
      const known = [...this.rows]
      put(known, block * BLOCK, rows)
      this.rows = known
      return undefined
    })
    asked.set(block, asking)
    void asking.catch(() => undefined).then(() => asked.delete(block))
    return asking
  }

  #page(block: number) {
    return shelfPage({ shelf: this.shelf, from: block * BLOCK, most: BLOCK, sought: null })
  }
}

function put(into: (Summary | null)[], from: number, rows: readonly Summary[]): void {
  for (const [index, it] of rows.entries()) if (from + index < into.length) into[from + index] = it
}
