/**
 * Where the picture lies in its window: a scale, and where its origin is.
 * Everything here is a pure function from one view to the next.
 */
import type { Area } from '../../bindings/types'

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
const LARGEST_FIT = 1.35
/** Room that stays free around a fitted or revealed thing. */
const MARGIN = 24
/** What floats over the canvas above and beneath lies outside a fitted picture: the silent round's buttons, the tools. */
const ABOVE = 44
const BENEATH = 56

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value))

/** The whole picture, centred, as large as it goes. */
export function fit(picture: Size, window: Size): View {
  if (!(picture.width > 0 && picture.height > 0)) {
    return { x: window.width / 2, y: window.height / 2, scale: 1 }
  }
  const width = Math.max(window.width - 2 * MARGIN, 1)
  const height = Math.max(window.height - ABOVE - BENEATH, 1)
  const scale = clamp(Math.min(width / picture.width, height / picture.height), SMALLEST, LARGEST_FIT)
  return {
    x: (window.width - picture.width * scale) / 2,
    y: ABOVE + (height - picture.height * scale) / 2,
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

/** Proportions that pictures are laid out for: few, so that nothing flickers while a window is resized. */
const ASPECTS = [1, 1.25, 1.5, 16 / 9, 2.15, 2.6]

/** The proportions, of a few, that are nearest to those that a window has for a picture. */
export function aspectOf({ width, height }: Size): number {
  const wanted = Math.log(Math.max(width - 2 * MARGIN, 1) / Math.max(height - ABOVE - BENEATH, 1))
  const off = (aspect: number) => Math.abs(Math.log(aspect) - wanted)
  return ASPECTS.reduce((best, it) => (off(it) < off(best) ? it : best))
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
