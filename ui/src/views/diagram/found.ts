/** Finding words in the diagram. */
import type { Label } from '../../bindings/types'
import type { Graph } from './graph'
import { causeOf, isCategory, keyOf, type TargetKey } from './target'

/** Without accents and capitals. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The labels whose words hold every word of the query, in the order of the frame. */
export function find(graph: Graph, labels: readonly Label[], query: string): TargetKey[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return labels
    .filter((label) => {
      const text = plain(wordsOf(graph, label))
      return wanted.every((word) => text.includes(word))
    })
    .map((label) => keyOf(label.target))
}

function wordsOf(graph: Graph, { target, lines }: Label): string {
  const cause = causeOf(target)
  if (cause !== null) return graph.causes.get(cause)?.text ?? ''
  if (isCategory(target)) return graph.categories.find((it) => it.id === target.category)?.name ?? ''
  return lines.map((line) => line.text).join(' ')
}
