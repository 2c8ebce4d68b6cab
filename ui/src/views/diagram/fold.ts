/** Folding: which branches are shut, and what is out of sight by it. */
import { upward, type Graph } from '../../state/graph'

type Folded = ReadonlySet<number>

/** Shuts a branch, or opens it; the same where nothing stands beneath. */
export function toggled(graph: Graph, folded: Folded, ids: readonly number[]): Folded {
  const able = ids.filter((id) => graph.beneath(id).length > 0)
  if (able.length === 0) return folded
  const next = new Set(folded)
  const shut = able.some((id) => !folded.has(id))
  for (const id of able) {
    if (shut) next.add(id)
    else next.delete(id)
  }
  return next
}

/** Every branch of the first level, shut. */
export function allFolded(graph: Graph): Folded {
  return new Set(graph.beneath(null).filter((it) => graph.beneath(it.id).length > 0).map((it) => it.id))
}

/** The cause in sight that stands for this one: itself, or the outermost shut branch it is in. */
export function shownFor(graph: Graph, folded: Folded, id: number): number {
  const above = upward(graph, id).slice(1)
  return above.reverse().find((it) => folded.has(it.id))?.id ?? id
}

/** So far open that this cause is in sight; the same where it was. */
export function openedFor(graph: Graph, folded: Folded, id: number): Folded {
  const shut = upward(graph, id).slice(1).filter((it) => folded.has(it.id))
  if (shut.length === 0) return folded
  const next = new Set(folded)
  for (const { id: cause } of shut) next.delete(cause)
  return next
}

/** How many causes aren't in the picture though nobody shut the branch that they are in. */
export function steppedBack(graph: Graph, folded: Folded, drawn: ReadonlySet<number>): number {
  let count = 0
  for (const id of graph.causes.keys()) if (!drawn.has(id) && shownFor(graph, folded, id) === id) count += 1
  return count
}

/** Without causes that are gone; the same where none are. */
export function mended(graph: Graph, folded: Folded): Folded {
  const there = [...folded].filter((id) => graph.causes.has(id))
  return there.length === folded.size ? folded : new Set(there)
}
