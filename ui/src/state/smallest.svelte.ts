/** How small the words on the diagram may come out in this window, in px. The library keeps it. */
import { setSmallestWords, smallestWords } from '../bindings/commands'
import { done } from './orNotice'

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

  /** At once, and from now on; where that can't be kept, all is as it was. */
  async choose(px: number): Promise<void> {
    const before = this.px
    this.px = px
    if (!(await done(setSmallestWords({ px }))) && this.px === px) this.px = before
  }
}

export const smallest = new Smallest()
