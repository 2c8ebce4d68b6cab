/** The graph of causes, as far as the diagram asks about it. */
import type { Category, Cause } from '../bindings/types'

/** What the open workshop offers, and a test can make from two lists. */
export interface Graph {
  readonly categories: readonly Category[]
  readonly causes: ReadonlyMap<number, Cause>
  /** In order; null: beneath the effect. */
  beneath(parent: number | null): readonly Cause[]
  /** The category that counts for a cause; null: unsorted. */
  categoryOf(id: number): number | null
}

/** The cause, what it explains, and so on up to the effect. */
export function upward(graph: Graph, id: number): Cause[] {
  const chain: Cause[] = []
  let next = graph.causes.get(id)
  while (next && chain.length <= graph.causes.size) {
    chain.push(next)
    next = next.parent === null ? undefined : graph.causes.get(next.parent)
  }
  return chain
}

/** Whether `id` is `ancestor`, or stands somewhere beneath it. */
export function isWithin(graph: Graph, id: number, ancestor: number): boolean {
  return upward(graph, id).some((it) => it.id === ancestor)
}

/** A cause and all beneath it. */
export function branch(graph: Graph, id: number): number[] {
  const found: number[] = []
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const below of graph.beneath(next)) open.push(below.id)
  }
  return found
}

/** How many causes hang on each bone, as the room sees them: with all beneath, whatever their own tag. */
export function onBones(graph: Graph): Map<number | null, number> {
  const counts = new Map<number | null, number>()
  for (const { id } of graph.beneath(null)) {
    const bone = graph.categoryOf(id)
    counts.set(bone, (counts.get(bone) ?? 0) + branchSize(graph, id))
  }
  return counts
}

/** How many causes have a category as their own, though they hang on another bone. */
export function elsewhere(graph: Graph, category: number): number {
  const onIt = graph.beneath(null).filter((it) => graph.categoryOf(it.id) === category).flatMap((it) => branch(graph, it.id))
  const here = new Set(onIt)
  return [...graph.causes.values()].filter((it) => it.category === category && !here.has(it.id)).length
}

/** How many causes go when this one is removed: itself and all beneath it. */
export const branchSize = (graph: Graph, id: number): number => branch(graph, id).length

/**
 * Those that a cause stands in a row with: beneath the same parent, and on
 * the same bone when that is the effect.
 */
export function siblings(graph: Graph, id: number): readonly Cause[] {
  const cause = graph.causes.get(id)
  if (!cause) return []
  const all = graph.beneath(cause.parent)
  if (cause.parent !== null) return all
  const bone = graph.categoryOf(id)
  return all.filter((it) => graph.categoryOf(it.id) === bone)
}

/** What has the focus once causes are gone: the next sibling, else the one before, else the parent. */
export function afterRemoval(
  graph: Graph,
  ids: readonly number[],
): { cause: number } | { category: number | null } | 'effect' {
  const branches = tops(graph, ids)
  const [first] = branches
  if (first === undefined) return 'effect'
  const row = siblings(graph, first)
  const at = row.findIndex((it) => it.id === first)
  const stays = (it: Cause) => !branches.includes(it.id)
  const heir = row.slice(at).find(stays) ?? row.slice(0, at).reverse().find(stays)
  if (heir) return { cause: heir.id }
  const parent = graph.causes.get(first)?.parent ?? null
  return parent === null ? { category: graph.categoryOf(first) } : { cause: parent }
}

/** These causes in the order in which the eye reads the diagram: bone by bone, from the first level down. */
export function inReading(graph: Graph, ids: ReadonlySet<number>): number[] {
  const found: number[] = []
  const walk = (causes: readonly Cause[]) => {
    for (const cause of causes) {
      if (ids.has(cause.id)) found.push(cause.id)
      walk(graph.beneath(cause.id))
    }
  }
  const first = graph.beneath(null)
  const bones = [...graph.categories.map((it) => it.id), null]
  const known = new Map<number | null, Cause[]>(bones.map((it) => [it, []]))
  for (const cause of first) (known.get(graph.categoryOf(cause.id)) ?? known.get(null))?.push(cause)
  for (const causes of known.values()) walk(causes)
  return found
}

/** Without those that stand beneath another of them. */
export function tops(graph: Graph, ids: readonly number[]): number[] {
  const all = new Set(ids)
  return ids.filter((id) => !upward(graph, id).some((it) => it.id !== id && all.has(it.id)))
}
