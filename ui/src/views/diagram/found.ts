/** Finding words in the diagram. */
import type { Label } from '../../bindings/types'
import type { Graph } from './graph'
import { causeOf, isCategory, keyOf, type TargetKey } from './target'

/** Without accents and capitals. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * What holds every word of the query: labels in the order of the frame, then
 * causes that are folded away.
 */
export function find(graph: Graph & { readonly effect: { readonly text: string } }, labels: readonly Label[], query: string): TargetKey[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const holds = (words: string) => {
    const text = plain(words)
    return wanted.every((word) => text.includes(word))
  }
  const drawn = labels.filter((label) => holds(wordsOf(graph, label))).map((label) => keyOf(label.target))
  const known = new Set(labels.map((label) => causeOf(label.target)))
  const folded = [...graph.causes.values()].filter((it) => !known.has(it.id) && holds(it.text))
  return [...drawn, ...folded.map((it) => keyOf({ cause: it.id }))]
}

/** All of them: what is drawn of a long text is less. */
function wordsOf(graph: Parameters<typeof find>[0], { target, lines }: Label): string {
  if (target === 'effect') return graph.effect.text
  const cause = causeOf(target)
  if (cause !== null) return graph.causes.get(cause)?.text ?? ''
  if (isCategory(target)) return graph.categories.find((it) => it.id === target.category)?.name ?? ''
  return lines.map((line) => line.text).join(' ')
}
