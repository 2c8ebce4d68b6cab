/** Looking only at some causes: by category, evidence, nature, standing, and words. */
import type { Cause, EvidenceLevel, Nature, Standing } from '../../bindings/types'
import { plain } from './found'
import type { Graph } from './graph'

/** Of each: any of these; none of them named: all. */
export interface Sieve {
  /** Null: the unsorted ones. */
  readonly category: ReadonlySet<number | null>
  readonly evidence: ReadonlySet<EvidenceLevel>
  readonly nature: ReadonlySet<Nature>
  readonly standing: ReadonlySet<Standing>
  /** Every one of these words. */
  readonly text: string
}

/** What is chosen by a click, all but the words. */
export type Facet = Exclude<keyof Sieve, 'text'>

export const OPEN: Sieve = {
  category: new Set(),
  evidence: new Set(),
  nature: new Set(),
  standing: new Set(),
  text: '',
}

/** Whether it lets everything through. */
export const isOpen = (sieve: Sieve): boolean =>
  sieve.text.trim() === '' &&
  sieve.category.size + sieve.evidence.size + sieve.nature.size + sieve.standing.size === 0

/** The same with one value in, or out again. */
export function turned<F extends Facet>(
  sieve: Sieve,
  facet: F,
  value: Sieve[F] extends ReadonlySet<infer V> ? V : never,
): Sieve {
  const values = new Set<unknown>(sieve[facet])
  if (!values.delete(value)) values.add(value)
  return { ...sieve, [facet]: values }
}

/** The causes that don't come through. */
export function heldBack(graph: Graph, sieve: Sieve): ReadonlySet<number> {
  const held = new Set<number>()
  if (isOpen(sieve)) return held
  const words = plain(sieve.text).split(/\s+/).filter(Boolean)
  for (const cause of graph.causes.values()) {
    if (!passes(graph, sieve, words, cause)) held.add(cause.id)
  }
  return held
}

function passes(graph: Graph, sieve: Sieve, words: readonly string[], cause: Cause): boolean {
  const among = <V>(values: ReadonlySet<V>, value: V) => values.size === 0 || values.has(value)
  if (
    !among(sieve.evidence, cause.evidence.level) ||
    !among(sieve.nature, cause.nature) ||
    !among(sieve.standing, cause.standing) ||
    !among(sieve.category, graph.categoryOf(cause.id))
  ) {
    return false
  }
  const text = plain(cause.text)
  return words.every((word) => text.includes(word))
}
