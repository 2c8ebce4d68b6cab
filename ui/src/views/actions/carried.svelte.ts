/** An action in the hand, on its way over the grid. */
import { cellAt, type GridCell, type Placed } from './grid'

interface Point {
  readonly x: number
  readonly y: number
}

/** So far the pointer goes before a press is a drag, in px. */
const SLACK = 4

export class Carried {
  /** What was pressed; null: nothing. */
  placed = $state.raw<Placed | null>(null)
  at = $state.raw<Point>({ x: 0, y: 0 })
  moving = $state(false)
  #from: Point = { x: 0, y: 0 }

  /** @param board where the grid is in the window; undefined: nowhere yet */
  constructor(private readonly board: () => DOMRect | undefined) {}

  /** Where it would land; null: nowhere. */
  get aimed(): GridCell | null {
    const box = this.board()
    if (!this.moving || !box) return null
    return cellAt((this.at.x - box.left) / box.width, (this.at.y - box.top) / box.height)
  }

  lift(placed: Placed, at: Point): void {
    this.placed = placed
    this.moving = false
    this.#from = this.at = at
  }

  carry(at: Point): void {
    if (!this.placed) return
    this.at = at
    this.moving ||= Math.hypot(at.x - this.#from.x, at.y - this.#from.y) > SLACK
  }

  /** Lets go without putting it anywhere. */
  release(): void {
    this.placed = null
    this.moving = false
  }
}
