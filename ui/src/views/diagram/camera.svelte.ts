/**
 * The camera over a picture: keeps the view, and shows it by CSS transform
 * alone (I5).
 *
 * Two transforms share the work. The *world* is a layer of its own, so that
 * moving it paints nothing; engines paint a layer once, at the size that it
 * has inside, and then stretch that. So the scale is set on the *picture*
 * within the world, where it is painted sharply, and only while somebody zooms
 * the world is stretched, until they rest.
 */
import type { Area, Frame } from '../../bindings/types'
import { aspectOf, centred, fit, overflows, pan, reveal, tether, toPicture, zoomAbout, type Size, type View } from './viewport'

/** Refit when the picture would come out this much larger. */
const WORTH_REFITTING = 1.25
/** Words are read at this size, in px of the window. */
const READABLE = 12
/** After this pause of zooming, in ms, the picture is painted sharply again. */
const REST = 140
const GLIDE = { duration: 150, easing: 'cubic-bezier(.2,0,0,1)' }

interface Point {
  readonly x: number
  readonly y: number
}

/** What the camera moves. */
export interface Boards {
  /** A layer of its own; holds the picture. */
  readonly world: HTMLElement
  readonly picture: HTMLElement
  /** What lies over the picture at the same places. */
  readonly over: HTMLElement
}

export class Camera {
  /** The scale in whole percent, for the toolbar. */
  percent = $state(100)
  /** The proportions that a picture should have; null: there is no window yet. */
  aspect = $state.raw<number | null>(null)
  /** The picture that is shown; null: none yet. */
  frame = $state.raw<Frame | null>(null)
  /** Whether the person has chosen a view; then nothing refits by itself. */
  #chosen = false
  #view: View = { x: 0, y: 0, scale: 1 }
  #window: Size = { width: 0, height: 0 }
  #picture: Size = { width: 0, height: 0 }
  #anchor: Point = { x: 0, y: 0 }
  #boards: Boards | null = null
  #pending = 0
  /** The scale at which the picture is painted. */
  #painted = 1
  #rest: ReturnType<typeof setTimeout> | undefined

  get scale(): number {
    return this.#view.scale
  }

  /** Lends the camera what it moves and what it looks through; the answer takes them back. */
  mount(window: HTMLElement, boards: Boards): () => void {
    this.#boards = boards
    this.#resized({ width: window.clientWidth, height: window.clientHeight })
    const observer = new ResizeObserver(([entry]) => {
      if (entry) this.#resized(entry.contentRect)
    })
    observer.observe(window)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(this.#pending)
      clearTimeout(this.#rest)
      this.#pending = 0
      this.#boards = null
    }
  }

  /**
   * Takes a new picture. What lies at its anchor stays where it is on the
   * screen; a picture that has outgrown the window is fitted again, unless the
   * person has chosen a view.
   */
  show(frame: Frame, anchor: Point, glide: boolean): void {
    this.frame = frame
    const first = this.#picture.width === 0
    const before = this.#view
    const dx = (this.#anchor.x - anchor.x) * before.scale
    const dy = (this.#anchor.y - anchor.y) * before.scale
    this.#picture = { width: frame.width, height: frame.height }
    this.#anchor = { x: anchor.x, y: anchor.y }
    const whole = fit(this.#picture, this.#window)
    const kept = first ? whole : pan(before, dx, dy)
    const refit =
      !this.#chosen &&
      (overflows(kept, this.#picture, this.#window) || whole.scale > kept.scale * WORTH_REFITTING)
    this.#view = refit ? whole : kept
    this.#settle()
    if (refit && glide && !first) {
      this.#boards?.world.animate([{ transform: this.#transform(kept) }, {}], GLIDE)
    }
  }

  /** The whole picture again; from now on it is refitted as it grows. */
  fit(): void {
    this.#chosen = false
    this.#view = fit(this.#picture, this.#window)
    this.#settle()
  }

  /** Remembers the view; the answer brings it back. */
  keep(): () => void {
    const [chosen, view] = [this.#chosen, this.#view]
    return () => {
      if (this.#view === view) return
      this.#chosen = chosen
      this.#view = view
      this.#settle()
    }
  }

  /** From now on the picture is fitted as it changes. */
  refit(): void {
    this.#chosen = false
  }

  /** Zooms about a point of the window; without one, about its middle. */
  zoom(factor: number, at?: Point | null): void {
    const { x, y } = at ?? { x: this.#window.width / 2, y: this.#window.height / 2 }
    this.#choose(zoomAbout(this.#view, x, y, factor))
  }

  /** Shows the picture at its natural size. */
  natural(): void {
    this.zoom(1 / this.#view.scale)
  }

  pan(dx: number, dy: number): void {
    this.#choose(pan(this.#view, dx, dy))
  }

  /** Brings an area of the board into view by the least pan. */
  reveal(area: Area): void {
    const inPicture = { ...area, x: area.x + this.#anchor.x, y: area.y + this.#anchor.y }
    const next = reveal(this.#view, inPicture, this.#window)
    if (next === this.#view) return
    this.#view = next
    this.#apply()
  }

  /** Brings an area of the board into view with its words, which are `size` high, at a size that can be read. */
  read(area: Area, size: number): void {
    if (size * this.#view.scale < READABLE) {
      const inPicture = { ...area, x: area.x + this.#anchor.x, y: area.y + this.#anchor.y }
      this.#chosen = true
      this.#view = centred(inPicture, READABLE / size, this.#window)
      this.#settle()
    }
    this.reveal(area)
  }

  /** The point of the window where the middle of an area of the board is seen; null: out of sight. */
  seenAt(area: Area): Point | null {
    const { scale } = this.#view
    const origin = this.#origin(this.#view)
    const x = origin.x + (area.x + area.w / 2) * scale
    const y = origin.y + (area.y + area.h / 2) * scale
    return x >= 0 && y >= 0 && x <= this.#window.width && y <= this.#window.height ? { x, y } : null
  }

  /** The point of the picture that is seen at a point of the window. */
  toPicture(point: Point): Point {
    return toPicture(this.#view, point.x, point.y)
  }

  /** Where an area of the picture is seen in the window. */
  toWindow({ x, y, w, h }: Area): Area {
    const { x: left, y: top, scale } = this.#view
    return { x: left + x * scale, y: top + y * scale, w: w * scale, h: h * scale }
  }

  /** The point of the board that is seen at a point of the window. */
  toBoard(point: Point): Point {
    const { x, y } = this.toPicture(point)
    return { x: x - this.#anchor.x, y: y - this.#anchor.y }
  }

  #choose(view: View): void {
    this.#chosen = true
    this.#view = tether(view, this.#picture, this.#window)
    this.#soon()
  }

  #resized({ width, height }: Size): void {
    const dx = (width - this.#window.width) / 2
    const dy = (height - this.#window.height) / 2
    this.#window = { width, height }
    this.aspect = aspectOf(this.#window)
    this.#view = this.#chosen ? pan(this.#view, dx, dy) : fit(this.#picture, this.#window)
    this.#settle()
  }

  /** Many turns of the wheel make one move per frame. */
  #soon(): void {
    if (this.#pending !== 0) return
    this.#pending = requestAnimationFrame(() => {
      this.#pending = 0
      this.#apply()
    })
  }

  #apply(): void {
    const { scale } = this.#view
    this.percent = Math.round(scale * 100)
    if (!this.#boards) return
    this.#boards.world.style.transform = this.#transform(this.#view)
    const { x, y } = this.#origin(this.#view)
    this.#boards.over.style.transform = `translate(${x}px,${y}px) scale(${scale})`
    clearTimeout(this.#rest)
    if (scale !== this.#painted) this.#rest = setTimeout(() => this.#settle(), REST)
  }

  /** Paints the picture at the scale that it is seen at. */
  #settle(): void {
    this.#painted = this.#view.scale
    if (this.#boards) this.#boards.picture.style.transform = `scale(${this.#painted})`
    this.#apply()
  }

  /** The world's transform for a view. */
  #transform(view: View): string {
    const { x, y } = this.#origin(view)
    const stretch = view.scale / this.#painted
    return `translate(${x}px,${y}px) scale(${stretch})`
  }

  /** Where the board's origin lies in the window; whole px, so that nothing blurs. */
  #origin({ x, y, scale }: View): Point {
    return { x: Math.round(x + this.#anchor.x * scale), y: Math.round(y + this.#anchor.y * scale) }
  }
}

const cameras = new WeakMap<object, Map<string, Camera>>()

/** The camera of a diagram: the same as long as the session lasts, so that a step left and entered again looks as it did. */
export function cameraOf(session: object, kind: string): Camera {
  let known = cameras.get(session)
  if (!known) cameras.set(session, (known = new Map()))
  let camera = known.get(kind)
  if (!camera) known.set(kind, (camera = new Camera()))
  return camera
}
