/** Where an idea of the tray goes when it gets its place, as edits. Pure. */
import type { Alike, Edit, Idea, CauseOrIdea, Place, CauseId, Target } from '../bindings/types'
import type { Graph } from './graph'
import type { Drop } from './moveEdits'
import { causeOf, isCategory } from '../target'

/** A place in the graph that Enter means. */
export type Goal = { readonly beneath: number } | { readonly on: number | null }

/**
 * Beneath the selected cause, else on the selected bone; but never off the
 * bone that was typed with it: what was tagged follows its tag. Null on a bone:
 * unsorted.
 */
export function goalOf(graph: Graph, selection: Target | null, { category }: Idea): Goal {
  const cause = causeOf(selection)
  const agrees = (bone: number | null) => category === null || bone === category
  if (cause !== null && graph.causes.has(cause) && agrees(graph.categoryOf(cause))) return { beneath: cause }
  if (category === null && isCategory(selection) && selection.category !== null) return { on: selection.category }
  return { on: category }
}

export function placeEdit(idea: number, goal: Goal): Edit {
  if ('beneath' in goal) return place(idea, goal.beneath, null, 'last')
  return place(idea, null, goal.on, 'last')
}

/** The edit that letting go of an idea over the diagram means. */
export function dropEdit(graph: Graph, idea: number, drop: Drop): Edit | null {
  if (drop.kind === 'bone') return place(idea, null, drop.category, 'last')
  if (drop.kind === 'beneath') return place(idea, drop.parent, null, 'last')
  const sibling = graph.causes.get(drop.sibling)
  if (!sibling) return null
  const at: Place<CauseId> = drop.after ? { after: sibling.id } : { before: sibling.id }
  return place(idea, sibling.parent, sibling.parent === null ? graph.categoryOf(sibling.id) : null, at)
}

/** How many ideas an idea is, with all beneath it. */
export function sizeOf({ beneath }: Pick<Idea, 'beneath'>): number {
  return beneath.reduce((sum, it) => sum + sizeOf(it), 1)
}

/** What has the focus once an idea is gone: the next one, else the one before. */
export function afterGone(ideas: readonly Idea[], gone: number): number | null {
  const at = ideas.findIndex((it) => it.id === gone)
  return (ideas[at + 1] ?? ideas[at - 1])?.id ?? null
}

/** What an idea resembles most; `differ` holds the pairs that somebody said are two things. */
export function mostAlike(
  alike: readonly Alike[],
  idea: number,
  differ: ReadonlySet<string> = new Set(),
): CauseOrIdea | null {
  let best: { piece: CauseOrIdea; likeness: number } | null = null
  for (const { one, other, likeness } of alike) {
    if (differ.has(pairOf(one, other))) continue
    const piece = isIdea(one, idea) ? other : isIdea(other, idea) ? one : null
    if (piece && (best === null || likeness > best.likeness)) best = { piece, likeness }
  }
  return best?.piece ?? null
}

/** Names a pair of pieces, whichever comes first. */
export const pairOf = (one: CauseOrIdea, other: CauseOrIdea): string => [nameOf(one), nameOf(other)].sort().join(' ')

/** The words of a piece; null: it is gone. */
export function wordsOf(graph: Graph, ideas: readonly Idea[], piece: CauseOrIdea): string | null {
  if ('cause' in piece) return graph.causes.get(piece.cause)?.text ?? null
  return ideas.find((it) => it.id === piece.idea)?.text ?? null
}

const isIdea = (piece: CauseOrIdea, idea: number) => 'idea' in piece && piece.idea === idea

const nameOf = (piece: CauseOrIdea) => ('cause' in piece ? `cause-${piece.cause}` : `idea-${piece.idea}`)

function place(id: number, parent: number | null, category: number | null, at: Place<CauseId>): Edit {
  return { place_idea: { id, parent, category, place: at } }
}
