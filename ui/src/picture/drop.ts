/** What lies under the pointer while a cause is dragged. */
import type { Frame, Label } from '../bindings/types'
import type { Graph } from '../state/graph'
import type { Drop } from '../state/moveEdits'
import { causeOf, isCategory } from '../target'

interface Point {
  readonly x: number
  readonly y: number
}

/** The upper and lower part of a label that means "before" and "after" it. */
const EDGE = 0.28
/** How far from a label it is still meant, in px of the picture. */
const NEAR = 5

/** The drop at a point of the picture; null where nothing would happen. */
export function dropAt(frame: Frame, graph: Graph, point: Point): Drop | null {
  const label = labelAt(frame.labels, point, NEAR)
  if (label) return onLabel(label, point, NEAR)
  return onBone(frame, graph, point)
}

/** The label at a point, its surroundings of `near` px included. */
export function labelAt(labels: readonly Label[], { x, y }: Point, near = 0): Label | null {
  let best: Label | null = null
  let least = Infinity
  for (const label of labels) {
    const { area } = label
    const dx = Math.max(area.x - x, 0, x - area.x - area.w)
    const dy = Math.max(area.y - y, 0, y - area.y - area.h)
    const distance = Math.max(dx, dy)
    if (distance <= near && distance < least) {
      least = distance
      best = label
    }
  }
  return best
}

function onLabel({ target, area }: Label, point: Point, near: number): Drop | null {
  if (isCategory(target)) return { kind: 'bone', category: target.category }
  const cause = causeOf(target)
  if (cause === null) return null
  const down = (point.y - area.y + near) / (area.h + 2 * near)
  if (down < EDGE) return { kind: 'beside', sibling: cause, after: false }
  if (down > 1 - EDGE) return { kind: 'beside', sibling: cause, after: true }
  return { kind: 'beneath', parent: cause }
}

/**
 * On empty ground, the bone meant is the next one to the right on the same
 * side of the spine (causes hang to the left of their bone), and the place is
 * beside the first-level cause that is nearest in height.
 */
function onBone(frame: Frame, graph: Graph, point: Point): Drop | null {
  const bone = bones(frame)
    .filter((it) => Math.min(it.y0, it.y1) <= point.y && point.y <= Math.max(it.y0, it.y1))
    .map((it) => ({ ...it, right: xAt(it, point.y) - point.x }))
    .filter((it) => it.right > -16)
    .sort((a, b) => a.right - b.right)[0]
  if (!bone) return null
  const row = frame.labels
    .filter((label) => {
      const cause = causeOf(label.target)
      return (
        cause !== null &&
        graph.causes.get(cause)?.parent === null &&
        graph.categoryOf(cause) === bone.category
      )
    })
    .map(({ target, area }) => ({
      cause: causeOf(target) ?? 0,
      offset: area.y + area.h / 2 - point.y,
    }))
  const nearest = row.sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset))[0]
  if (!nearest) return { kind: 'bone', category: bone.category }
  const after = nearest.offset < 0 === ranksGoDown(row, graph)
  return { kind: 'beside', sibling: nearest.cause, after }
}

interface Bone {
  readonly category: number | null
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The bones with their categories: a bone ends at its head. */
function bones(frame: Frame): Bone[] {
  const heads = frame.labels.filter((it) => isCategory(it.target))
  return frame.strokes
    .filter((it) => it.role === 'bone' && it.points.length >= 2)
    .flatMap((stroke) => {
      const [a, b] = [stroke.points[0], stroke.points[stroke.points.length - 1]]
      if (!a || !b) return []
      const head = [...heads].sort((p, q) => gap(p, a, b) - gap(q, a, b))[0]
      if (!head || !isCategory(head.target)) return []
      return [{ category: head.target.category, x0: a[0], y0: a[1], x1: b[0], y1: b[1] }]
    })
}

function gap({ area }: Label, ...ends: (readonly [number, number])[]): number {
  return Math.min(
    ...ends.map(([x, y]) =>
      Math.hypot(
        Math.max(area.x - x, 0, x - area.x - area.w),
        Math.max(area.y - y, 0, y - area.y - area.h),
      ),
    ),
  )
}

function xAt(bone: Bone, y: number): number {
  const along = bone.y1 === bone.y0 ? 0 : (y - bone.y0) / (bone.y1 - bone.y0)
  return bone.x0 + (bone.x1 - bone.x0) * along
}

/** Whether later siblings stand lower on this bone. */
function ranksGoDown(row: readonly { cause: number; offset: number }[], graph: Graph): boolean {
  const order = new Map(graph.beneath(null).map((it, index) => [it.id, index]))
  const byHeight = [...row].sort((a, b) => a.offset - b.offset)
  const first = byHeight[0]
  const last = byHeight[byHeight.length - 1]
  if (!first || !last) return true
  return (order.get(first.cause) ?? 0) <= (order.get(last.cause) ?? 0)
}
