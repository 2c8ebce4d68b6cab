/** The causes as they hang on the fishbone. Pure. */
import type { Category, Cause } from '../bindings/types'

/** What is asked of a graph. */
export interface Hanging {
  readonly categories: readonly Category[]
  /** In order; null: beneath the effect. */
  beneath(parent: number | null): readonly Cause[]
  /** The category that counts for a cause; null: unsorted. */
  categoryOf(id: number): number | null
}

export interface Hung {
  readonly cause: Cause
  /** How deep it stands beneath what explains the effect. */
  readonly depth: number
}

/** Bone by bone, each with what is beneath it; what has no category is last. */
export function causesByBone(graph: Hanging): Hung[] {
  const hung: Hung[] = []
  const walk = (cause: Cause, depth: number) => {
    hung.push({ cause, depth })
    for (const below of graph.beneath(cause.id)) walk(below, depth + 1)
  }
  for (const bone of [...graph.categories.map((it) => it.id), null]) {
    for (const cause of graph.beneath(null)) {
      if (graph.categoryOf(cause.id) === bone) walk(cause, 0)
    }
  }
  return hung
}

/** Those that dots can be given to: what is refuted needs none. */
export const causesForDots = (graph: Hanging): Hung[] => causesByBone(graph).filter((it) => it.cause.evidence.level !== 'refuted')
