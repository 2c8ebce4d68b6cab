/** Where the small map of the whole goes: into a corner where it covers nothing. Pure. */
import type { Area, Frame } from '../bindings/types'
import type { Box, Fit } from './easel'

export const CORNERS = ['bottom-left', 'top-left', 'bottom-right', 'top-right'] as const
export type Corner = (typeof CORNERS)[number]

/** The map, in px of the wall: its largest size, its smallest, and its distance from the edges. */
const WIDTHS = [400, 336, 272] as const
const RATIO = 9 / 16
const AWAY = 32

export interface Place {
  readonly corner: Corner
  readonly width: number
  readonly height: number
}

/**
 * The corner for the map, and how large it may be; null: it would cover
 * something everywhere. It stays in the corner `before` as long as it can.
 */
export function corner(frame: Frame, at: Fit, box: Box, unit: number, before: Corner | null): Place | null {
  const taken = [...frame.labels.map((it) => it.area), ...frame.strokes.flatMap((it) => pieces(it.points))]
  const corners = before === null ? CORNERS : [before, ...CORNERS.filter((it) => it !== before)]
  for (const wanted of WIDTHS) {
    const width = wanted * unit
    const height = width * RATIO
    for (const corner of corners) {
      const place = areaOf(corner, width, height, box, AWAY * unit)
      if (!taken.some((area) => meets(onScreen(area, at), place, (AWAY * unit) / 2))) {
        return { corner, width, height }
      }
    }
  }
  return null
}

function areaOf(corner: Corner, w: number, h: number, box: Box, away: number): Area {
  return {
    x: corner.endsWith('left') ? away : box.width - away - w,
    y: corner.startsWith('top') ? away : box.height - away - h,
    w,
    h,
  }
}

function onScreen({ x, y, w, h }: Area, at: Fit): Area {
  return { x: at.x + x * at.scale, y: at.y + y * at.scale, w: w * at.scale, h: h * at.scale }
}

/** A slanted line fills little of the box around it: it is looked at in pieces. */
function pieces(points: readonly (readonly [number, number])[]): Area[] {
  const PARTS = 12
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2]
    return Array.from({ length: PARTS }, (_, part) => {
      const from = [x1 + ((x2 - x1) * part) / PARTS, y1 + ((y2 - y1) * part) / PARTS] as const
      const to = [x1 + ((x2 - x1) * (part + 1)) / PARTS, y1 + ((y2 - y1) * (part + 1)) / PARTS] as const
      return {
        x: Math.min(from[0], to[0]),
        y: Math.min(from[1], to[1]),
        w: Math.abs(to[0] - from[0]),
        h: Math.abs(to[1] - from[1]),
      }
    })
  })
}

function meets(a: Area, b: Area, apart: number): boolean {
  return (
    a.x < b.x + b.w + apart && b.x < a.x + a.w + apart && a.y < b.y + b.h + apart && b.y < a.y + a.h + apart
  )
}
