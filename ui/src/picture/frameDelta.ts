/** The next frame from the one before and what changed. Pure. */
import type { Area, Content, Frame, Label, Splice, Stroke } from '../bindings/types'

/**
 * The frame that a window shows next; null: it lacks the one before. What
 * neither moved nor changed stays the same object, so that nothing repaints it.
 */
export function nextFrame(before: Frame | null, content: Content): Frame | null {
  if ('whole' in content) return content.whole
  if (!before) return null
  const { width, height, shift, strokes, labels } = content.changed
  const [dx, dy] = shift
  const stays = dx === 0 && dy === 0
  const parts = [strokes.out, strokes.put.length, labels.out, labels.put.length]
  if (stays && width === before.width && height === before.height && parts.every((it) => it === 0)) return before
  return {
    width,
    height,
    strokes: spliced(before.strokes, strokes, (it) => (stays ? it : movedStroke(it, dx, dy))),
    labels: spliced(before.labels, labels, (it) => (stays ? it : movedLabel(it, dx, dy))),
  }
}

function spliced<T>(before: readonly T[], { at, out, put }: Splice<T>, moved: (it: T) => T): T[] {
  return [...before.slice(0, at).map(moved), ...put, ...before.slice(at + out).map(moved)]
}

function movedStroke(stroke: Stroke, dx: number, dy: number): Stroke {
  return { ...stroke, points: stroke.points.map(([x, y]): [number, number] => [x + dx, y + dy]) }
}

function movedLabel(label: Label, dx: number, dy: number): Label {
  const moved = (area: Area): Area => ({ ...area, x: area.x + dx, y: area.y + dy })
  return {
    ...label,
    area: moved(label.area),
    lines: label.lines.map((it) => ({ ...it, x: it.x + dx, baseline: it.baseline + dy })),
    number: label.number && { ...label.number, area: moved(label.number.area) },
    badge: label.badge && { ...label.badge, area: moved(label.badge.area) },
    mark_area: label.mark_area && moved(label.mark_area),
    hidden_area: label.hidden_area && moved(label.hidden_area),
  }
}
