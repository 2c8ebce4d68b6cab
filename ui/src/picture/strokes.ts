/** Many strokes as few SVG paths: one for each role, hue and width. */
import type { Area, Stroke, StrokeRole } from '../bindings/types'
import { round } from './text'

export interface Path {
  /** Names the group; the same from frame to frame. */
  readonly key: string
  readonly role: StrokeRole
  readonly hue: number | null
  readonly width: number
  /** The `d` attribute. */
  readonly d: string
}

/** Spine over bones over twigs: what comes later is painted above. */
const ORDER: Record<StrokeRole, number> = {
  tick: 0,
  link: 0,
  stem: 0,
  elbow: 1,
  bar: 1,
  twig: 2,
  bone: 3,
  spine: 4,
  axis: 4,
  break: 5,
  share: 5,
}

/** Points are given relative to `(x, y)`. */
export function pathsOf(strokes: readonly Stroke[], x = 0, y = 0): Path[] {
  const groups = new Map<string, { stroke: Stroke; d: string[] }>()
  for (const stroke of strokes) {
    const key = `${stroke.role}-${stroke.hue ?? 'ink'}-${stroke.width}`
    let group = groups.get(key)
    if (!group) {
      group = { stroke, d: [] }
      groups.set(key, group)
    }
    let letter = 'M'
    for (const point of stroke.points) {
      group.d.push(`${letter}${round(point[0] - x)} ${round(point[1] - y)}`)
      letter = 'L'
    }
  }
  return [...groups]
    .map(([key, { stroke, d }]) => ({
      key,
      role: stroke.role,
      hue: stroke.hue,
      width: stroke.width,
      d: d.join(''),
    }))
    .sort((a, b) => ORDER[a.role] - ORDER[b.role])
}

/** A link ends so near to the left side of what it leads to. */
const CLEAR = 12

/** The links that lead to the things in these areas, as one path relative to `(x, y)`. */
export function linksTo(strokes: readonly Stroke[], areas: readonly Area[], x = 0, y = 0): string {
  const links = strokes.filter(({ role, points }) => {
    const end = points[points.length - 1]
    return (
      role === 'link' &&
      end !== undefined &&
      areas.some(
        (area) =>
          Math.abs(end[0] - area.x) < CLEAR && end[1] >= area.y - 1 && end[1] <= area.y + area.h + 1,
      )
    )
  })
  const [path] = pathsOf(links.map((it) => ({ ...it, hue: null, width: 0 })), x, y)
  return path?.d ?? ''
}
