/** What a label is called, for those who hear the diagram. */
import type { Label } from '../bindings/types'
import { diagram as words } from '../words/diagram'
import { onBones, type Graph } from '../state/graph'
import type { Spoken } from './lettering'

/** What is shown besides the graph itself. */
export interface Shown {
  /** Causes whose branches were shut. */
  readonly folded?: ReadonlySet<number>
  /** The numbers that causes show; null: they show none. */
  readonly numbers?: ReadonlyMap<number, string> | null
}

/**
 * Describes the labels of one frame. They are called by their text; what is
 * shown by place and by signs is said in words.
 */
export function speaker(graph: Graph, kind: 'fishbone' | 'whys', { folded, numbers }: Shown = {}): (label: Label) => Spoken {
  const above = kind === 'fishbone' ? 2 : 1
  const names = new Map(graph.categories.map((it) => [it.id, it.name]))
  const depths = new Map<number, number>()
  const depthOf = (id: number): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    depths.set(id, 1)
    const parent = graph.causes.get(id)?.parent ?? null
    const depth = parent === null ? 1 : depthOf(parent) + 1
    depths.set(id, depth)
    return depth
  }
  let bones: Map<number | null, number> | null = null
  const categoryName = (id: number | null) =>
    (id === null ? undefined : names.get(id)) ?? words.unsorted

  const unwritten = { name: words.label.noEffect, hint: words.label.effectHint }

  return ({ target, lines, badge, mark, hidden }) => {
    if (target === 'effect') {
      return lines.length === 0
        ? { description: null, level: 1, unwritten }
        : { description: words.label.effect, level: 1 }
    }
    if ('category' in target) {
      bones ??= onBones(graph)
      const causes = bones.get(target.category) ?? 0
      const counted = words.label.category(causes)
      const expanded = causes === 0 ? undefined : hidden === 0
      if (hidden === 0) return { description: counted, level: 2, expanded }
      const more = words.label.more(hidden)
      return { description: `${counted}, ${more}`, level: 2, expanded, more }
    }
    // The parts of a timeline or a chart say it all themselves.
    if (!('cause' in target)) return { description: null, level: 1 }
    const id = target.cause
    const level = above + depthOf(id)
    const expanded = graph.beneath(id).length === 0 ? undefined : hidden === 0
    const number = numbers?.get(id)
    if (badge === null && mark === null && hidden === 0 && number === undefined) return { description: null, level, expanded }
    const said: string[] = []
    if (number !== undefined) said.push(number)
    if (badge !== null) said.push(words.label.inCategory(categoryName(graph.categoryOf(id))))
    if (mark === 'root' || mark === 'outside' || mark === 'refuted') said.push(words.label[mark])
    if (hidden === 0) return { description: said.join(', '), level, expanded }
    const more = folded?.has(id) ? words.label.folded(hidden) : words.label.more(hidden)
    return { description: [...said, more].join(', '), level, expanded, more }
  }
}
