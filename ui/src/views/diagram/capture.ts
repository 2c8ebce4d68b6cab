/** The capture line without its pixels: where the words go, and what `#` picks. */
import type { Category, CategoryId, CauseId, Edit, Place, Target } from '../../bindings/types'
import type { Graph } from '../../state/graph'
import { causeOf, isCategory } from '../../target'

/** Where the next cause goes. */
export interface Aim {
  /** What it explains; null: the effect. */
  readonly parent: CauseId | null
  /** Its own category; null: the parent's, or unsorted. */
  readonly category: CategoryId | null
  /** The sibling that it follows; null: after all of them. */
  readonly after: CauseId | null
}

/** Right after the selected thing, on its level; without one, on the bone used last. */
export function besideAim(graph: Graph, selection: Target | null, lastUsed: number | null): Aim {
  const cause = graph.causes.get(causeOf(selection) ?? -1)
  if (cause) {
    const category = cause.parent === null ? graph.categoryOf(cause.id) : null
    return { parent: cause.parent, category, after: cause.id }
  }
  if (isCategory(selection)) return { parent: null, category: selection.category, after: null }
  const known = graph.categories.some((it) => it.id === lastUsed)
  return { parent: null, category: known ? lastUsed : (graph.categories[0]?.id ?? null), after: null }
}

/** Beneath the selected cause: what made it possible. Else as {@link besideAim}. */
export function beneathAim(graph: Graph, selection: Target | null, lastUsed: number | null): Aim {
  const id = causeOf(selection)
  if (id === null || !graph.causes.has(id)) return besideAim(graph, selection, lastUsed)
  return { parent: id, category: null, after: null }
}

/** One level up: beside what the aim stands beneath. The first level stays itself. */
export function aboveAim(graph: Graph, aim: Aim): Aim {
  return aim.parent === null ? aim : besideAim(graph, { cause: aim.parent }, null)
}

/** The same aim where a cause that it names may have gone meanwhile. */
export function mendedAim(graph: Graph, aim: Aim, lastUsed: number | null): Aim {
  if (aim.parent !== null && !graph.causes.has(aim.parent)) return besideAim(graph, null, lastUsed)
  const category = graph.categories.some((it) => it.id === aim.category) ? aim.category : null
  const stands = graph.causes.get(aim.after ?? -1)?.parent === aim.parent
  return { parent: aim.parent, category, after: stands ? aim.after : null }
}

export function addEdit(aim: Aim, text: string): Edit {
  const place: Place<CauseId> = aim.after === null ? 'last' : { after: aim.after }
  return { add_cause: { parent: aim.parent, category: aim.category, place, text } }
}

/** A `#` that is being typed at the caret. */
export interface Tag {
  readonly query: string
  readonly start: number
  readonly end: number
}

/** The tag that the caret stands in, if any: a `#` at the start or after a space. */
export function tagAt(text: string, caret: number): Tag | null {
  const match = /(^|\s)#([\p{L}\p{N}&€-]*)$/u.exec(text.slice(0, caret))
  if (!match) return null
  const query = match[2] ?? ''
  return { query, start: caret - query.length - 1, end: caret }
}

/** Every category that a tag may mean, the best first: initial, start of the name, start of a word. */
export function matching(categories: readonly Category[], query: string): Category[] {
  const wanted = fold(query)
  if (wanted === '') return [...categories]
  const score = (it: Category): number => {
    if (fold(it.initial) === wanted) return 0
    const name = fold(it.name)
    if (name.startsWith(wanted)) return 1
    return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 2 : 9
  }
  return categories
    .map((it) => ({ it, score: score(it) }))
    .filter(({ score }) => score < 9)
    .sort((a, b) => a.score - b.score)
    .map(({ it }) => it)
}

/** The text without the tag, and where the caret is then. */
export function withoutTag(text: string, tag: Tag): { text: string; caret: number } {
  const before = text.slice(0, tag.start).trimEnd()
  const after = text.slice(tag.end).trimStart()
  const gap = before !== '' && (after !== '' || tag.end === text.length) ? ' ' : ''
  return { text: before + gap + after, caret: before.length + gap.length }
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
