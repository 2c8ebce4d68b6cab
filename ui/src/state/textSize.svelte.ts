/**
 * How large the words of the window are: 1 is as they were drawn, 2 twice as large. Words and what holds a line of them
 * grow (`--px` in tokens.css); distances don't, so that at 200% all has room. The diagram doesn't either: its places are
 * those of the frame, where nothing is measured again, and it has a zoom and a least size of its own.
 */
import { keepHere, keptHere } from '../host/kept'

export const SIZES = [1, 1.1, 1.25, 1.5, 1.75, 2] as const
/** From here on bars break into lines. */
const LARGE = 1.25
const KEPT = 'text-size'

class TextSize {
  #factor = $state(1)

  get factor(): number {
    return this.#factor
  }

  /** What was kept for this window; what can't be read is as nothing. */
  read(): void {
    const kept = Number(keptHere(KEPT))
    this.#show(SIZES.find((it) => it === kept) ?? 1)
  }

  larger(): void {
    this.#choose(SIZES.find((it) => it > this.#factor))
  }

  smaller(): void {
    this.#choose(SIZES.findLast((it) => it < this.#factor))
  }

  usual(): void {
    this.#choose(1)
  }

  #choose(factor: number | undefined): void {
    if (factor === undefined) return
    this.#show(factor)
    keepHere(KEPT, String(factor))
  }

  #show(factor: number): void {
    this.#factor = factor
    const { style, dataset } = document.documentElement
    style.setProperty('--zoom', String(factor))
    if (factor >= LARGE) dataset['words'] = 'large'
    else delete dataset['words']
  }
}

export const textSize = new TextSize()
