/** Moving a cause, as edits: among its siblings, a level out, a level in, to another bone. */
import type { CauseId, Edit, Place } from '../bindings/types'
import { isWithin, siblings, type Graph } from './graph'

/** Where a dragged cause would land. */
export type Drop =
  | { kind: 'beneath'; parent: number }
  | { kind: 'beside'; sibling: number; after: boolean }
  | { kind: 'bone'; category: number | null }

/** The edit that a drop means; null where it means nothing, or would make a circle. */
export function dropEdit(graph: Graph, id: number, drop: Drop): Edit | null {
  const cause = graph.causes.get(id)
  if (!cause) return null
  if (drop.kind === 'bone') {
    if (cause.parent === null && graph.categoryOf(id) === drop.category) return null
    return move(id, null, drop.category, 'last')
  }
  if (drop.kind === 'beneath') {
    if (isWithin(graph, drop.parent, id) || cause.parent === drop.parent) return null
    return move(id, drop.parent, ownBeneath(graph, id, drop.parent), 'last')
  }
  const sibling = graph.causes.get(drop.sibling)
  if (!sibling || isWithin(graph, sibling.id, id)) return null
  const place: Place<CauseId> = drop.after ? { after: sibling.id } : { before: sibling.id }
  if (standsThere(graph, id, sibling.id, drop.after)) return null
  if (sibling.parent === null) return move(id, null, graph.categoryOf(sibling.id), place)
  const own = cause.parent === sibling.parent ? cause.category : ownBeneath(graph, id, sibling.parent)
  return move(id, sibling.parent, own, place)
}

/** Alt+Up and Alt+Down: before the sibling before, or after the one after. */
export function shiftEdit(graph: Graph, id: number, by: -1 | 1): Edit | null {
  const row = siblings(graph, id)
  const neighbour = row[row.findIndex((it) => it.id === id) + by]
  if (!neighbour) return null
  return dropEdit(graph, id, { kind: 'beside', sibling: neighbour.id, after: by > 0 })
}

/** Alt+Left: beside what it explained, right after it. */
export function outEdit(graph: Graph, id: number): Edit | null {
  const parent = graph.causes.get(id)?.parent ?? null
  if (parent === null) return null
  const above = graph.causes.get(parent)
  if (!above) return null
  if (above.parent === null) return move(id, null, graph.categoryOf(id), { after: parent })
  return move(id, above.parent, ownBeneath(graph, id, above.parent), { after: parent })
}

/** Alt+Right: beneath the sibling before it. */
export function inEdit(graph: Graph, id: number): Edit | null {
  const row = siblings(graph, id)
  const before = row[row.findIndex((it) => it.id === id) - 1]
  return before ? dropEdit(graph, id, { kind: 'beneath', parent: before.id }) : null
}

/** Sets the own category of a cause; one that it has anyway is inherited. */
export function tagEdit(graph: Graph, id: number, category: number): Edit | null {
  const cause = graph.causes.get(id)
  if (!cause || (graph.categoryOf(id) === category && cause.category === category)) return null
  const inherited = cause.parent !== null && graph.categoryOf(cause.parent) === category
  const own = inherited ? null : category
  return own === cause.category ? null : { set_cause: { id, field: { category: own } } }
}

/** A cause keeps a category of its own beneath another, unless it is the same one. */
export function ownBeneath(graph: Graph, id: number, parent: number): number | null {
  const own = graph.causes.get(id)?.category ?? null
  return own === graph.categoryOf(parent) ? null : own
}

function standsThere(graph: Graph, id: number, sibling: number, after: boolean): boolean {
  if (id === sibling) return true
  const row = siblings(graph, sibling)
  const at = row.findIndex((it) => it.id === sibling)
  return row[after ? at + 1 : at - 1]?.id === id
}

function move(
  id: number,
  parent: number | null,
  category: number | null,
  place: Place<CauseId>,
): Edit {
  return { move_cause: { id, parent, category, place } }
}
