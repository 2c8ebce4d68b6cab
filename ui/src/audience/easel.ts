/**
 * Where a picture lies on the shared screen: always whole, as large as it
 * goes. When that changes, it glides there.
 */
import type { Area, Frame, Label } from '../bindings/types'
import type { Spoken } from '../picture/lettering'
import { keyOf } from '../target'

export interface Box {
  readonly width: number
  readonly height: number
}

/** A point of the box at `p` shows the picture's point `(p - offset) / scale`. */
export interface Fit {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Room that stays free around the picture, as a part of the box's height. */
const MARGIN = 1 / 40

/** The whole picture in the middle of the box; never larger than `most`. */
export function fit(picture: Box, box: Box, most = Number.POSITIVE_INFINITY, margin = MARGIN): Fit {
  const free = box.height * margin
  const room = (length: number) => Math.max(length - 2 * free, 1)
  if (!(picture.width > 0 && picture.height > 0)) return { x: box.width / 2, y: box.height / 2, scale: 1 }
  const scale = Math.min(room(box.width) / picture.width, room(box.height) / picture.height, most)
  return {
    x: (box.width - picture.width * scale) / 2,
    y: (box.height - picture.height * scale) / 2,
    scale,
  }
}

/** A picture with few causes isn't blown up until its words fill the wall. */
export const LARGEST_TEXT = 44

/** The scale at which the largest of a picture's causes comes out at `px`. */
export function scaleFor(frame: Frame, px: number): number {
  const sizes = frame.labels.filter((it) => it.role !== 'head' && it.role !== 'bone_head').map((it) => it.size)
  return sizes.length === 0 ? px / 18 : px / Math.max(...sizes)
}

/** So many things that come or go are followed by the eye; more are another picture. */
const FOLLOWED = 4

/** Whether a picture shows quite other things than the one before. */
export function isAnother(before: Frame, after: Frame): boolean {
  const keys = (frame: Frame) => new Set(frame.labels.map((it) => keyOf(it.target)))
  const [were, are] = [keys(before), keys(after)]
  const gone = [...were].filter((it) => !are.has(it)).length
  return gone > FOLLOWED || are.size - (were.size - gone) > FOLLOWED
}

/** A px of the wall of 1920 × 1080, in px of this window. */
export const unit = (): number => Math.min(innerWidth / 1920, innerHeight / 1080)

/** How much larger a label comes out when it is lifted, and from which of its points it grows. */
export function lifted(area: Area, size: number, at: Fit, box: Box, wanted: number): { scale: number; origin: string } {
  const shown = size * at.scale
  const room = Math.min(box.width / (area.w * at.scale), box.height / (area.h * at.scale)) * 0.9
  const scale = Math.max(1, Math.min(wanted / shown, 2.2, room))
  // It grows away from the edge that it is near to.
  const part = (start: number, length: number, all: number) => {
    const grown = length * (scale - 1)
    const [before, after] = [start, all - start - length]
    if (before < grown / 2) return 0
    if (after < grown / 2) return 100
    return 50
  }
  const x = part(at.x + area.x * at.scale, area.w * at.scale, box.width)
  const y = part(at.y + area.y * at.scale, area.h * at.scale, box.height)
  return { scale, origin: `${x}% ${y}%` }
}

/** The room sees signs and places; those who hear the screen hear the words. */
export const quietly = (label: Label): Spoken => ({
  description: null,
  level: label.role === 'head' ? 1 : label.role === 'sub_cause' ? 3 : 2,
})
