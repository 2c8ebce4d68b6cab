/** Finding words in the diagram. */
import type { Cause } from '../bindings/types'
import type { Graph } from './graph'
import { keyOf, type TargetKey } from '../target'

/** Without accents and capitals. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What can be found: the graph, and what stands at its head. */
interface Searched extends Graph {
  readonly effect: { readonly text: string }
}

/**
 * What holds every word of the query, in the picture or not: the effect, then
 * bone by bone, so that the order stays while others are shown.
 * @param numbers what causes are called by; null: they show no numbers
 */
export function find(graph: Searched, query: string, numbers: ReadonlyMap<number, string> | null = null): TargetKey[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const holds = (words: string) => {
    const text = plain(words)
    return wanted.every((word) => text.includes(word))
  }
  const found: TargetKey[] = holds(graph.effect.text) ? ['effect'] : []
  const within = (causes: readonly Cause[]) => {
    for (const { id, text } of causes) {
      if (holds(`${numbers?.get(id) ?? ''} ${text}`)) found.push(keyOf({ cause: id }))
      within(graph.beneath(id))
    }
  }
  const firsts = graph.beneath(null)
  for (const bone of [...graph.categories, null]) {
    if (bone !== null && holds(bone.name)) found.push(keyOf({ category: bone.id }))
    within(firsts.filter((it) => graph.categoryOf(it.id) === (bone?.id ?? null)))
  }
  return found
}
