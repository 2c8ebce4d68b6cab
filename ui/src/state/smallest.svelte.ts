/** How small the words on the diagram may come out in this window, in px. The library keeps it. */
import { setSmallestWords, smallestWords } from '../bindings/commands'
import { told } from '../parts/told'

/** What can be chosen. */
export const SIZES = [9, 10, 11, 12, 13, 14, 15, 16] as const
/** Where nobody has chosen. */
export const USUAL = 11

class Smallest {
  px = $state(USUAL)

  /** What the library wants; one that can't be read says so itself. */
  async read(): Promise<void> {
    this.px = await smallestWords().catch(() => this.px)
  }

  /** At once, and from now on. */
  async choose(px: number): Promise<void> {
    this.px = px
    await told(setSmallestWords({ px }))
  }
}

export const smallest = new Smallest()
