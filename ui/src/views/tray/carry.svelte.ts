/** An idea in the hand: where it is, and where on the diagram it would land. */
import type { Area, Edit, Idea } from '../../bindings/types'
import type { Camera } from '../../picture/camera.svelte'
import { nameOf } from '../../picture/drag.svelte'
import { dropAt } from '../../picture/drop'
import type { Graph } from '../../state/graph'
import type { Drop } from '../../state/moveEdits'
import { keyOf } from '../../target'
import { tray as words } from '../../words/silent'
import { dropEdit } from '../../state/placing'

/** So far the pointer goes before a press is a drag. */
const SLACK = 4

interface Point {
  readonly x: number
  readonly y: number
}

/** What would take the idea, in px of the page. */
export interface Landing {
  readonly area: Area
  /** A line beside it rather than a frame around it. */
  readonly line: boolean
}

export class Carry {
  /** The idea in the hand; null: none. */
  idea = $state.raw<Idea | null>(null)
  /** Where the pointer is, in px of the page. */
  at = $state.raw<Point>({ x: 0, y: 0 })
  landing = $state.raw<Landing | null>(null)
  /** Where it would go, in words. */
  where = $state('')
  #pressed: { idea: Idea; at: Point } | null = null
  #edit: Edit | null = null

  constructor(
    private readonly graph: Graph,
    private readonly camera: Camera,
    /** The canvas in the page; null: it isn't there. */
    private readonly canvas: () => HTMLElement | null,
  ) {}

  press(idea: Idea, at: Point): void {
    this.#pressed = { idea, at }
  }

  /** The pointer has moved; answers whether something is carried. */
  move(at: Point): boolean {
    const pressed = this.#pressed
    if (!pressed) return false
    if (this.idea === null && Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < SLACK) return false
    this.idea = pressed.idea
    this.at = at
    this.#aim(pressed.idea, at)
    return true
  }

  /** Lets go; the edit that follows, if any. */
  end(): { idea: Idea; edit: Edit } | null {
    const { idea } = this
    const edit = this.#edit
    this.cancel()
    return idea && edit && { idea, edit }
  }

  cancel(): void {
    this.#pressed = null
    this.idea = null
    this.landing = null
    this.#edit = null
  }

  #aim(idea: Idea, at: Point): void {
    const { frame } = this.camera
    const box = this.canvas()?.getBoundingClientRect()
    const inside =
      box && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom
    const drop =
      frame && inside
        ? dropAt(frame, this.graph, this.camera.toPicture({ x: at.x - box.left, y: at.y - box.top }))
        : null
    this.#edit = drop && dropEdit(this.graph, idea.id, drop)
    this.where = drop ? nameOf(this.graph, drop) : words.drop
    this.landing = drop && box ? this.#landingOf(drop, box) : null
  }

  #landingOf(drop: Drop, box: DOMRect): Landing | null {
    const key =
      drop.kind === 'bone'
        ? keyOf({ category: drop.category })
        : keyOf({ cause: drop.kind === 'beneath' ? drop.parent : drop.sibling })
    const label = this.camera.frame?.labels.find((it) => keyOf(it.target) === key)
    if (!label) return null
    const { x, y, w, h } = this.camera.toWindow(label.area)
    const area = { x: x + box.left, y: y + box.top, w, h }
    if (drop.kind !== 'beside') return { area, line: false }
    return { area: { ...area, y: drop.after ? area.y + h + 1 : area.y - 3, h: 2 }, line: true }
  }
}
