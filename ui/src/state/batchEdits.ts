/** One edit for several causes: what is done at once is taken back at once. */
import type { CauseId, Edit, EvidenceLevel, Place } from '../bindings/types'
import { siblings, tops, upward, type Graph } from './graph'
import { dropEdit, ownBeneath, shiftEdit, tagEdit, type Drop } from './moveEdits'

/** Several edits as one; null where there are none. */
export function together(edits: readonly (Edit | null)[]): Edit | null {
  const known = edits.filter((it) => it !== null)
  const [first] = known
  if (!first) return null
  return known.length === 1 ? first : { together: [...known] }
}

/** One edit for each of some lines. */
export const eachOf = (lines: readonly string[], edit: (line: string) => Edit): Edit => together(lines.map(edit)) ?? { together: [] }

/** Removes branches with all beneath them. */
export function removeEdit(graph: Graph, ids: readonly number[]): Edit | null {
  return together(tops(graph, ids).map((id) => ({ remove_cause: { id } })))
}

export function tagEdits(graph: Graph, ids: readonly number[], category: number): Edit | null {
  return together(ids.map((id) => tagEdit(graph, id, category)))
}

/** All root causes, or all outside our control; where they are already, plain ones. */
export function standingEdit(graph: Graph, ids: readonly number[], standing: 'root' | 'outside'): Edit | null {
  const causes = ids.flatMap((id) => graph.causes.get(id) ?? [])
  const isSo = causes.every((it) => it.standing === standing)
  return together(
    causes
      .filter((it) => isSo || it.standing !== standing)
      .map(({ id }) => ({ set_cause: { id, field: { standing: isSo ? 'plain' : standing } } })),
  )
}

export const rootEdit = (graph: Graph, ids: readonly number[]): Edit | null => standingEdit(graph, ids, 'root')

export function evidenceEdit(graph: Graph, ids: readonly number[], level: EvidenceLevel): Edit | null {
  return together(
    ids.map((id) => {
      const cause = graph.causes.get(id)
      if (!cause || cause.evidence.level === level) return null
      return { set_cause: { id, field: { evidence_level: level } } }
    }),
  )
}

/** Dropped branches keep their order: the first lands there, each other after the one before. */
export function dropEdits(graph: Graph, ids: readonly number[], drop: Drop): Edit | null {
  const branches = tops(graph, ids)
  const [first, ...rest] = branches
  if (first === undefined) return null
  if (rest.length === 0) return dropEdit(graph, first, drop)
  const parent = parentOf(graph, drop)
  if (parent !== null && upward(graph, parent).some((it) => branches.includes(it.id))) return null
  if (drop.kind === 'beside' && branches.includes(drop.sibling)) return null
  const bone = drop.kind === 'bone' ? drop.category : drop.kind === 'beside' ? graph.categoryOf(drop.sibling) : null
  let place: Place<CauseId> =
    drop.kind !== 'beside' ? 'last' : drop.after ? { after: drop.sibling } : { before: drop.sibling }
  const edits: Edit[] = []
  for (const id of branches) {
    const category = parent === null ? bone : ownBeneath(graph, id, parent)
    edits.push({ move_cause: { id, parent, category, place } })
    place = { after: id }
  }
  return together(edits)
}

/** What dropped causes explain then; null: the effect. */
function parentOf(graph: Graph, drop: Drop): number | null {
  if (drop.kind === 'beneath') return drop.parent
  return drop.kind === 'beside' ? (graph.causes.get(drop.sibling)?.parent ?? null) : null
}

/** Whether causes stand in a row, without another between them. */
export function inARow(graph: Graph, ids: readonly number[]): boolean {
  const [first] = ids
  if (first === undefined) return false
  const row = siblings(graph, first).map((it) => it.id)
  const places = ids.map((id) => row.indexOf(id)).sort((a, b) => a - b)
  return places.every((place, index) => place >= 0 && (index === 0 || place === (places[index - 1] ?? 0) + 1))
}

/** Alt+Up and Alt+Down for a row of causes: the neighbour goes to their other side. */
export function shiftEdits(graph: Graph, ids: readonly number[], by: -1 | 1): Edit | null {
  const [first] = ids
  if (first === undefined || !inARow(graph, ids)) return null
  if (ids.length === 1) return shiftEdit(graph, first, by)
  const row = siblings(graph, first).map((it) => it.id)
  const places = ids.map((id) => row.indexOf(id))
  const [start, end] = [Math.min(...places), Math.max(...places)]
  const neighbour = row[by < 0 ? start - 1 : end + 1]
  const edge = row[by < 0 ? end : start]
  if (neighbour === undefined || edge === undefined) return null
  return dropEdit(graph, neighbour, { kind: 'beside', sibling: edge, after: by < 0 })
}

/** Alt+Left for a row of causes: beside what they explained. */
export function outEdits(graph: Graph, ids: readonly number[]): Edit | null {
  const [first] = ids
  const parent = first === undefined ? null : (graph.causes.get(first)?.parent ?? null)
  if (parent === null || !inARow(graph, ids)) return null
  return dropEdits(graph, ids, { kind: 'beside', sibling: parent, after: true })
}

/** Alt+Right for a row of causes: beneath the sibling before the first. */
export function inEdits(graph: Graph, ids: readonly number[]): Edit | null {
  const [first] = ids
  if (first === undefined || !inARow(graph, ids)) return null
  const row = siblings(graph, first).map((it) => it.id)
  const before = row[Math.min(...ids.map((id) => row.indexOf(id))) - 1]
  return before === undefined ? null : dropEdits(graph, ids, { kind: 'beneath', parent: before })
}
