/** What a label is called, for those who hear the diagram. */
import type { Label } from '../../bindings/types'
import { diagram as words } from '../../words/en/diagram'
import type { Graph } from './graph'
import type { Spoken } from './painter'

/**
 * Names labels for one frame. A plain cause is called by its text alone, which
 * costs nothing; what is shown by signs is said in words.
 */
export function speaker(graph: Graph, kind: 'fishbone' | 'whys'): (label: Label) => Spoken {
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
  const categoryName = (id: number | null) =>
    (id === null ? undefined : names.get(id)) ?? words.unsorted

  return ({ target, lines, badge, mark }) => {
    const text = lines.map((line) => line.text).join(' ')
    if (target === 'effect') {
      return text === ''
        ? { name: words.label.noEffect, level: 1, hint: words.label.effectHint }
        : { name: words.label.effect(text), level: 1 }
    }
    if ('category' in target) {
      const causes = graph.beneath(null).filter((it) => graph.categoryOf(it.id) === target.category)
      return { name: words.label.category(categoryName(target.category), causes.length), level: 2 }
    }
    const id = target.cause
    const level = above + depthOf(id)
    if (badge === null && mark === null) return { name: null, level }
    const said = [graph.causes.get(id)?.text ?? text]
    if (badge !== null) said.push(words.label.inCategory(categoryName(graph.categoryOf(id))))
    if (mark !== null) said.push(words.label[mark])
    return { name: said.join(', '), level }
  }
}
