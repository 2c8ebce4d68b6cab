/** Cut, copied and pasted branches, as edits. */
import type { Branch, CauseId, CategoryId, Edit, Place, Target } from '../../bindings/types'
import { tops, upward, type Graph } from '../../state/graph'
import { dropEdits, together } from '../../state/batchEdits'
import { ownBeneath, type Drop } from '../../state/moveEdits'
import { causeOf, isCategory } from '../../target'

/** Branches that were cut or copied in this window. */
export interface Clip {
  readonly workshop: number
  readonly causes: readonly number[]
  readonly cut: boolean
  /** What was given to the system's clipboard: while that still holds it, these branches are meant. */
  readonly text: string
}

/** Where something is pasted, seen from what is selected; or where the effect is asked for. */
export type Where = 'beside' | 'beneath' | 'effect'

/** Where pasted causes go: a drop, or each to the bone that it was on. */
export type Landing = Drop | { kind: 'own_bones' }

/** Beneath the selected cause, or beside it; on the selected bone; at the effect, each on its own bone. */
export function landing(selection: Target | null, beside: boolean): Landing {
  const cause = causeOf(selection)
  if (cause !== null) {
    return beside ? { kind: 'beside', sibling: cause, after: true } : { kind: 'beneath', parent: cause }
  }
  if (isCategory(selection)) return { kind: 'bone', category: selection.category }
  return { kind: 'own_bones' }
}

/** The branches as plain text: a cause a line, a tab for each level. */
export function outline(graph: Graph, ids: readonly number[]): string {
  const lines: string[] = []
  const write = (id: number, depth: number) => {
    lines.push('\t'.repeat(depth) + (graph.causes.get(id)?.text ?? ''))
    for (const cause of graph.beneath(id)) write(cause.id, depth + 1)
  }
  for (const id of tops(graph, ids)) write(id, 0)
  return lines.join('\n')
}

/** Whether the system's clipboard still holds what was cut or copied here, and all of it is still there. */
export function stillMeant(clip: Clip | null, graph: Graph, workshop: number, text: string): clip is Clip {
  const same = (a: string, b: string) => a.replace(/\r\n/g, '\n').trimEnd() === b.replace(/\r\n/g, '\n').trimEnd()
  return (
    clip !== null &&
    clip.workshop === workshop &&
    same(clip.text, text) &&
    clip.causes.every((id) => graph.causes.has(id))
  )
}

/** Moves what was cut; null where it would land in itself. */
export function moveEdits(graph: Graph, ids: readonly number[], to: Landing): Edit | null {
  if (to.kind !== 'own_bones') return dropEdits(graph, ids, to)
  return together(
    tops(graph, ids).map((id) => ({
      move_cause: { id, parent: null, category: graph.categoryOf(id), place: 'last' },
    })),
  )
}

function placeOf(graph: Graph, to: Landing): { parent: CauseId | null; place: Place<CauseId> } {
  if (to.kind === 'beneath') return { parent: to.parent, place: 'last' }
  if (to.kind !== 'beside') return { parent: null, place: 'last' }
  const parent = graph.causes.get(to.sibling)?.parent ?? null
  return { parent, place: to.after ? { after: to.sibling } : { before: to.sibling } }
}

/** Copies with all that they say; they keep a category of their own where it differs from what is around. */
export function copyEdits(graph: Graph, ids: readonly number[], to: Landing): Edit | null {
  const branches = tops(graph, ids)
  const { parent, place } = placeOf(graph, to)
  const categoryFor = (id: number): CategoryId | null => {
    if (to.kind === 'bone') return to.category
    if (parent !== null) return ownBeneath(graph, id, parent)
    return graph.categoryOf(to.kind === 'beside' ? to.sibling : id)
  }
  const groups: { category: CategoryId | null; ids: number[] }[] = []
  for (const id of branches) {
    const category = categoryFor(id)
    const last = groups[groups.length - 1]
    if (last && last.category === category) last.ids.push(id)
    else groups.push({ category, ids: [id] })
  }
  // After the same sibling, what comes last is written first.
  if (to.kind === 'beside' && to.after) groups.reverse()
  return together(groups.map(({ category, ids }) => ({ copy_causes: { ids, parent, category, place } })))
}

/** What pasted causes explain there, and the category of those that name none. */
export function within(graph: Graph, to: Landing): { parent: CauseId | null; category: CategoryId | null } {
  const { parent } = placeOf(graph, to)
  const bone = to.kind === 'bone' ? to.category : to.kind === 'beside' && parent === null ? graph.categoryOf(to.sibling) : null
  return { parent, category: bone }
}

/** Causes read from plain text. */
export function addEdits(graph: Graph, branches: readonly Branch[], to: Landing): Edit | null {
  if (branches.length === 0) return null
  const { place } = placeOf(graph, to)
  const { parent, category: bone } = within(graph, to)
  return {
    add_branches: { parent, place, branches: branches.map((it) => ({ ...it, category: it.category ?? bone })) },
  }
}

/** Whether a copy that is pasted onto what was copied is meant to stand beside it: a second one. */
export function meansBeside(clip: Clip, graph: Graph, selection: Target | null): boolean {
  const cause = causeOf(selection)
  return cause !== null && upward(graph, cause).some((it) => clip.causes.includes(it.id))
}
