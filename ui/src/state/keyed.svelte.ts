/** A map that is replaced as a whole, and read by its keys: whoever reads one of them is woken by that one alone. */

class Cell<V> {
  value = $state.raw<V>() as V
  constructor(value: V) {
    this.value = value
  }
}

export class Keyed<K, V> implements ReadonlyMap<K, V> {
  #whole = $state.raw<ReadonlyMap<K, V>>(new Map())
  /** Made as values come, and not as they are read: what is made by a reader doesn't wake it. */
  readonly #cells = new Map<K, Cell<V | undefined>>()

  /** What it holds from now on. Values that are the same wake nobody. */
  take(now: ReadonlyMap<K, V>): void {
    if (now === this.#whole) return
    for (const [key, cell] of this.#cells) {
      if (now.has(key)) continue
      cell.value = undefined
      this.#cells.delete(key)
    }
    for (const [key, value] of now) {
      const cell = this.#cells.get(key)
      if (cell) cell.value = value
      else this.#cells.set(key, new Cell<V | undefined>(value))
    }
    this.#whole = now
  }

  get(key: K): V | undefined {
    const cell = this.#cells.get(key)
    // Who asks for what isn't there is told of whatever comes.
    return cell ? cell.value : this.#whole.get(key)
  }

  /**
   * As {@link get}, for whoever stays while its key changes: woken by whatever key. A derived that a view reads as it goes
   * is made again by Svelte without being told of what it reads then, where that is something else than before.
   */
  at(key: K): V | undefined {
    return this.#whole.get(key)
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return this.#whole.size
  }
  keys() {
    return this.#whole.keys()
  }
  values() {
    return this.#whole.values()
  }
  entries() {
    return this.#whole.entries()
  }
  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#whole.forEach((value, key) => each(value, key, this))
  }
  [Symbol.iterator]() {
    return this.entries()
  }
}
