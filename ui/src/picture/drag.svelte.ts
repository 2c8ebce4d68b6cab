/** Causes in the hand: where they are, where they would land, and what that is called. */
import type { Edit, Frame } from '../bindings/types'
import { diagram as words } from '../words/diagram'
import { dropAt } from './drop'
import type { Graph } from '../state/graph'
import { dropEdits } from '../state/batchEdits'
import type { Drop } from '../state/moveEdits'

interface Point {
  readonly x: number
  readonly y: number
}

export class Drag {
  /** The causes in the hand; none: nothing is dragged. */
  causes = $state.raw<readonly number[]>([])
  /** Where the pointer is, in px of the window. */
  at = $state.raw<Point>({ x: 0, y: 0 })
  /** Where it would land; null: nowhere, and nothing would happen. */
  drop = $state.raw<Drop | null>(null)
  #edit: Edit | null = null

  lift(causes: readonly number[]): void {
    this.causes = causes
    this.drop = null
    this.#edit = null
  }

  /** The pointer has moved to a point of the window that shows this point of the picture. */
  carry(graph: Graph, frame: Frame, at: Point, picture: Point): void {
    if (this.causes.length === 0) return
    this.at = at
    const drop = dropAt(frame, graph, picture)
    this.#edit = drop && dropEdits(graph, this.causes, drop)
    const next = this.#edit === null ? null : drop
    if (JSON.stringify(next) !== JSON.stringify(this.drop)) this.drop = next
  }

  /** Lets go; the edit that follows, if any. */
  end(): Edit | null {
    const edit = this.#edit
    this.causes = []
    this.drop = null
    this.#edit = null
    return edit
  }
}

/** What a drop is called beside the pointer. */
export function nameOf(graph: Graph, drop: Drop | null): string {
  if (drop === null) return words.drop.nowhere
  if (drop.kind === 'bone') {
    const name = graph.categories.find((it) => it.id === drop.category)?.name
    return words.drop.bone(name ?? words.unsorted)
  }
  if (drop.kind === 'beneath') return words.drop.beneath(graph.causes.get(drop.parent)?.text ?? '')
  const text = graph.causes.get(drop.sibling)?.text ?? ''
  return drop.after ? words.drop.after(text) : words.drop.before(text)
}
