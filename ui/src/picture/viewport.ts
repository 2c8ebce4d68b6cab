/**
 * Where the picture lies in its window: a scale, and where its origin is.
 * Everything here is a pure function from one view to the next.
 */
import type { Area } from '../bindings/types'

/** A point of the window at `p` shows the picture's point `(p - offset) / scale`. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const SMALLEST = 0.05
export const LARGEST = 4
/** A small picture is not blown up beyond this when it is fitted. */
const LARGEST_FIT = 1.6
/** A picture is fitted again when it would come out this much larger. */
const WORTH_REFITTING = 1.25
/** Room that stays free around a revealed thing. */
const MARGIN = 24
/** Room that stays free beside a fitted picture, which has a margin of its own. */
const BESIDE = 12
/** What floats over the canvas lies outside a fitted picture: the tools above, and beneath what a line of two rows takes. */
const ABOVE = 44
/** What of a picture’s empty margin may lie under the tools. */
const UNDER = 8
const BENEATH = 28

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value))

/** What of a window is free for a picture. */
export function free(window: Size): Size {
  return { width: Math.max(window.width - 2 * BESIDE, 1), height: Math.max(window.height - ABOVE - BENEATH, 1) }
}

/**
 * The whole picture, centred, as large as it goes. Where it would be smaller
 * than `least`, it is that large, with `about`, a point of the picture, as far
 * in the middle as nothing beside the picture is shown.
 */
export function fit(picture: Size, window: Size, least = SMALLEST, about?: { x: number; y: number }): View {
  if (!(picture.width > 0 && picture.height > 0)) {
    return { x: window.width / 2, y: window.height / 2, scale: 1 }
  }
  const { width, height } = free(window)
  const most = Math.min(width / picture.width, height / picture.height)
  const scale = clamp(most, Math.min(Math.max(least, SMALLEST), LARGEST_FIT), LARGEST_FIT)
  const lay = (start: number, room: number, length: number, point: number) =>
    length <= room + 0.5
      ? start + (room - length) / 2
      : clamp(start + room / 2 - point * scale, start + room - length, start)
  return {
    x: lay(BESIDE, width, picture.width * scale, about?.x ?? picture.width / 2),
    y: lay(ABOVE, height, picture.height * scale, about?.y ?? picture.height / 2),
    scale,
  }
}

/** Zooms by a factor; the point of the picture under `(x, y)` stays there. */
export function zoomAbout(view: View, x: number, y: number, factor: number): View {
  const scale = clamp(view.scale * factor, SMALLEST, LARGEST)
  const by = scale / view.scale
  return { x: x - (x - view.x) * by, y: y - (y - view.y) * by, scale }
}

/** Moves the picture by so many px of the window. */
export function pan(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy }
}

/** The point of the picture that is seen at a point of the window. */
export function toPicture(view: View, x: number, y: number): { x: number; y: number } {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale }
}

/** The least pan that brings an area of the picture wholly into the window. */
export function reveal(view: View, area: Area, window: Size): View {
  const shift = (start: number, length: number, room: number) => {
    const end = start + length
    if (start >= MARGIN && end <= room - MARGIN) return 0
    if (length > room - 2 * MARGIN || start < MARGIN) return MARGIN - start
    return room - MARGIN - end
  }
  const dx = shift(view.x + area.x * view.scale, area.w * view.scale, window.width)
  const dy = shift(view.y + area.y * view.scale, area.h * view.scale, window.height)
  return dx === 0 && dy === 0 ? view : pan(view, dx, dy)
}

/** The middle of an area of the picture in the middle of the window, at a scale. */
export function centred(area: Area, scale: number, window: Size): View {
  const held = clamp(scale, SMALLEST, LARGEST)
  return {
    x: window.width / 2 - (area.x + area.w / 2) * held,
    y: window.height / 2 - (area.y + area.h / 2) * held,
    scale: held,
  }
}

/** Whether a part of the picture lies outside the window. */
export function overflows(view: View, picture: Size, window: Size): boolean {
  return (
    view.x < 0 ||
    view.y < 0 ||
    view.x + picture.width * view.scale > window.width + 0.5 ||
    view.y + picture.height * view.scale > window.height + 0.5
  )
}

/** Whether words of a size are smaller than they need be, both in px of the window. */
export const isSmall = (size: number, least: number): boolean => size < least - 0.05

/**
 * Whether a picture can stay where it lies, though it could be shown whole.
 * @param smallest the size of its smallest words; null: it has none
 * @param least what they need not be smaller than, in px of the window
 */
export function stays(
  now: View,
  whole: View,
  { picture, window, smallest, least }: { picture: Size; window: Size; smallest: number | null; least: number },
): boolean {
  if (whole.scale > now.scale * WORTH_REFITTING) return false
  // What is larger than the window is moved about in it: only its size counts.
  if (overflows(whole, picture, window)) return Math.abs(whole.scale - now.scale) < 0.001
  if (overflows(now, picture, window) || now.y < ABOVE - UNDER) return false
  return smallest === null || whole.scale <= now.scale || !isSmall(smallest * now.scale, least)
}

/**
 * Keeps a part of the picture in the window, so that it can't be lost: at
 * least `MARGIN` × 3 of it on every side.
 */
export function tether(view: View, picture: Size, window: Size): View {
  const hold = (offset: number, length: number, room: number) =>
    clamp(offset, MARGIN * 3 - length, room - MARGIN * 3)
  return {
    x: hold(view.x, picture.width * view.scale, window.width),
    y: hold(view.y, picture.height * view.scale, window.height),
    scale: view.scale,
  }
}

/** What a turn of the wheel asks for. */
export type Turn = { zoom: number } | { pan: [number, number] }

/**
 * Reads a wheel event. A pinch arrives as a wheel with ctrl; a mouse wheel
 * comes in whole notches and zooms; two fingers on a touchpad come in fine
 * steps and pan.
 */
export function readWheel(event: {
  deltaX: number
  deltaY: number
  deltaMode: number
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}): Turn {
  const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
  const dx = event.deltaX * unit
  const dy = event.deltaY * unit
  if (event.ctrlKey || event.metaKey) return { zoom: Math.exp(-clamp(dy, -60, 60) * 0.01) }
  if (event.shiftKey) return { pan: [-(dx === 0 ? dy : dx), 0] }
  const notches = event.deltaMode === 1 || (dx === 0 && Number.isInteger(dy) && Math.abs(dy) >= 40)
  if (notches) return { zoom: dy < 0 ? 1.15 : 1 / 1.15 }
  return { pan: [-dx, -dy] }
}
