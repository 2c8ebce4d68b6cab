/** The chain that why-mode walks on. Pure. */
import type { Cause } from '../../bindings/types'
import { siblings, upward, type Graph } from '../../state/graph'

/** From what explains the effect down to the cause. */
export const downTo = (graph: Graph, id: number): Cause[] => upward(graph, id).reverse()

/** The line that is read back: the cause first, the effect last. */
export const readingOf = (graph: Graph, effect: string, id: number): string[] => [
  ...upward(graph, id).map((it) => it.text),
  effect,
]

/** The branch beside this one; the same at the ends. */
export function beside(graph: Graph, id: number, by: 1 | -1): number {
  const row = siblings(graph, id)
  const at = row.findIndex((it) => it.id === id)
  return row[at + by]?.id ?? id
}

/** What is marked once an arrow was pressed; past the ends nothing is. */
export function marked(answers: readonly Cause[], mark: number | null, by: 1 | -1): number | null {
  const at = answers.findIndex((it) => it.id === mark)
  // The line stands beneath the answers: up from it is the last one.
  if (at < 0) return (by < 0 ? answers[answers.length - 1]?.id : undefined) ?? null
  return answers[at + by]?.id ?? (by < 0 ? mark : null)
}

/** What is asked about once a cause has gone: the nearest of those that it explained. */
export function heirOf(graph: Graph, above: readonly number[]): number | null {
  return above.find((it) => graph.causes.has(it)) ?? null
}
