/** Letters typed one after the other, for the thing in a list that begins with them. */

/** A pause after which they begin anew, in ms. */
const PAUSE = 800

export class TypeAhead {
  #letters = ''
  #last = Number.NEGATIVE_INFINITY

  /** Whether the next letter belongs to those before. */
  get goesOn(): boolean {
    return performance.now() - this.#last < PAUSE
  }

  /**
   * Takes one more letter.
   * @param here the place of what is chosen now; -1: nothing is
   * @returns the place of the next thing that begins with what was typed; null: none does
   */
  find(letter: string, names: readonly string[], here: number): number | null {
    this.#letters = (this.goesOn ? this.#letters : '') + letter.toLocaleLowerCase()
    this.#last = performance.now()
    // One letter goes on to the next thing; more of them may mean what is chosen already.
    const first = this.#letters.length === 1 ? here + 1 : Math.max(here, 0)
    for (let n = 0; n < names.length; n += 1) {
      const place = (first + n) % names.length
      if (names[place]?.toLocaleLowerCase().startsWith(this.#letters)) return place
    }
    return null
  }
}
