/** Looking only at some causes: by category, evidence, nature, standing, and words. */
import type { Cause, EvidenceLevel, Nature, Standing } from '../bindings/types'
import { plain } from './find'
import type { Graph } from './graph'

/** Of each: any of these; none of them named: all. */
export interface Filter {
  /** Null: the unsorted ones. */
  readonly category: ReadonlySet<number | null>
  readonly evidence: ReadonlySet<EvidenceLevel>
  readonly nature: ReadonlySet<Nature>
  readonly standing: ReadonlySet<Standing>
  /** Every one of these words. */
  readonly text: string
}

/** What is chosen by a click, all but the words. */
export type Facet = Exclude<keyof Filter, 'text'>

export const NO_FILTER: Filter = {
  category: new Set(),
  evidence: new Set(),
  nature: new Set(),
  standing: new Set(),
  text: '',
}

/** Whether it lets everything through. */
export const isEmpty = (filter: Filter): boolean =>
  filter.text.trim() === '' &&
  filter.category.size + filter.evidence.size + filter.nature.size + filter.standing.size === 0

/** The same with one value in, or out again. */
export function turned<F extends Facet>(
  filter: Filter,
  facet: F,
  value: Filter[F] extends ReadonlySet<infer V> ? V : never,
): Filter {
  const values = new Set<unknown>(filter[facet])
  if (!values.delete(value)) values.add(value)
  return { ...filter, [facet]: values }
}

/** The causes that don't come through. */
export function filteredOut(graph: Graph, filter: Filter): ReadonlySet<number> {
  const out = new Set<number>()
  if (isEmpty(filter)) return out
  const words = plain(filter.text).split(/\s+/).filter(Boolean)
  for (const cause of graph.causes.values()) {
    if (!passes(graph, filter, words, cause)) out.add(cause.id)
  }
  return out
}

function passes(graph: Graph, filter: Filter, words: readonly string[], cause: Cause): boolean {
  const among = <V>(values: ReadonlySet<V>, value: V) => values.size === 0 || values.has(value)
  if (
    !among(filter.evidence, cause.evidence.level) ||
    !among(filter.nature, cause.nature) ||
    !among(filter.standing, cause.standing) ||
    !among(filter.category, graph.categoryOf(cause.id))
  ) {
    return false
  }
  const text = plain(cause.text)
  return words.every((word) => text.includes(word))
}
