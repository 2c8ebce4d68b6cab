/** The causes that dots can be given to, as the fishbone shows them. Pure. */
import type { Cause } from '../../bindings/types'
import type { Graph } from '../diagram/graph'

export interface Row {
  readonly cause: Cause
  /** How deep it stands beneath what explains the effect. */
  readonly depth: number
}

/** Bone by bone, each with what is beneath it. What is refuted needs no dots. */
export function rowsOf(graph: Graph): Row[] {
  const rows: Row[] = []
  const walk = (cause: Cause, depth: number) => {
    if (cause.evidence.level !== 'refuted') rows.push({ cause, depth })
    for (const below of graph.beneath(cause.id)) walk(below, depth + 1)
  }
  const bones = [...graph.categories.map((it) => it.id), null]
  for (const bone of bones) {
    for (const cause of graph.beneath(null)) {
      if (graph.categoryOf(cause.id) === bone) walk(cause, 0)
    }
  }
  return rows
}
