/** The camera over a picture: keeps the view, and moves the boards by CSS transform alone (I5). */
import type { Area, Frame } from '../../bindings/types'
import { fit, overflows, pan, reveal, tether, toPicture, zoomAbout, type Size, type View } from './viewport'

/** Refit when the picture would come out this much larger. */
const WORTH_REFITTING = 1.25
const GLIDE = { duration: 150, easing: 'cubic-bezier(.2,0,0,1)' }

interface Point {
  readonly x: number
  readonly y: number
}

export class Camera {
  /** The scale in whole percent, for the toolbar. */
  percent = $state(100)
  /** Whether the person has chosen a view; then nothing refits by itself. */
  #chosen = false
  #view: View = { x: 0, y: 0, scale: 1 }
  #window: Size = { width: 0, height: 0 }
  #picture: Size = { width: 0, height: 0 }
  #anchor: Point = { x: 0, y: 0 }
  #boards: HTMLElement[] = []
  #pending = 0

  get scale(): number {
    return this.#view.scale
  }

  /** Lends the camera what it moves and what it looks through; the answer takes them back. */
  mount(window: HTMLElement, boards: HTMLElement[]): () => void {
    this.#boards = boards
    const observer = new ResizeObserver(([entry]) => {
      if (entry) this.#resized(entry.contentRect)
    })
    observer.observe(window)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(this.#pending)
      this.#boards = []
    }
  }

  /**
   * Takes a new picture. What lies at its anchor stays where it is on the
   * screen; a picture that has outgrown the window is fitted again, unless the
   * person has chosen a view.
   */
  show(frame: Frame, anchor: Point, glide: boolean): void {
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
    const from = this.#transform(kept)
    this.#view = refit ? whole : kept
    this.#apply()
    if (refit && glide && !first) {
      for (const board of this.#boards) board.animate([{ transform: from }, {}], GLIDE)
    }
  }

  /** The whole picture again; from now on it is refitted as it grows. */
  fit(): void {
    this.#chosen = false
    this.#view = fit(this.#picture, this.#window)
    this.#apply()
  }

  /** From now on the picture is fitted as it changes. */
  refit(): void {
    this.#chosen = false
  }

  /** Zooms about a point of the window; without one, about its middle. */
  zoom(factor: number, at?: Point): void {
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

  /** The point of the picture that is seen at a point of the window. */
  toPicture(point: Point): Point {
    return toPicture(this.#view, point.x, point.y)
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
    this.#view = this.#chosen ? pan(this.#view, dx, dy) : fit(this.#picture, this.#window)
    this.#apply()
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
    const transform = this.#transform(this.#view)
    for (const board of this.#boards) board.style.transform = transform
    this.percent = Math.round(this.#view.scale * 100)
  }

  #transform({ x, y, scale }: View): string {
    const left = x + this.#anchor.x * scale
    const top = y + this.#anchor.y * scale
    return `translate(${left}px,${top}px) scale(${scale})`
  }
}
