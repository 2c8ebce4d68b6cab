/** The wall in px of its own (room.css): 1920 × 1080, and more where the window is higher or wider than that. */
import { unit } from './easel'

const read = () => ({ width: innerWidth / unit(), height: innerHeight / unit() })

class Wall {
  #size = $state.raw(read())

  constructor() {
    addEventListener('resize', () => (this.#size = read()))
  }

  get width(): number {
    return this.#size.width
  }

  get height(): number {
    return this.#size.height
  }

  /** The width of a page, which keeps away from the sides. */
  get wide(): number {
    return this.width - 2 * 64
  }

  /** The height of a page beneath the strip that keeps so far from its edges, together. */
  high(away: number): number {
    return this.height - 120 - away
  }
}

export const wall = new Wall()
