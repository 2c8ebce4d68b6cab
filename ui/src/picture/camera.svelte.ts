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
import type { Area, Frame } from '../bindings/types'
import { ofEach } from '../state/ofEach'
import { USUAL } from '../state/smallest.svelte'
import { paintedAnew } from './linework'
import { centred, fit, free, isSmall, pan, reveal, stays, tether, toPicture, zoomAbout, type Size, type View } from './viewport'

/** After this pause of zooming, in ms, the picture is painted sharply again. */
const REST = 140
/** Resizes that follow each other sooner, in ms, are one: nothing glides after each. */
const ONE_RESIZE = 200
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
  /** The lines of the picture, which engines don't always paint anew with it. */
  readonly lines?: Element
  /** What lies over the picture at the same places. */
  readonly over: HTMLElement
}

/** How a new picture takes the place of the one before. */
export interface Turn {
  /** The middle of what is selected, on the board; what a picture is about that can't be shown whole. */
  readonly about?: Point | undefined
  /** How far what is selected moved on the board; it stays where it is on the screen. */
  readonly moved?: Point | undefined
  /** The labels that moved glide to their places. */
  readonly glides?: boolean
}

const UNMOVED: Point = { x: 0, y: 0 }

export class Camera {
  /** The scale in whole percent, for the toolbar. */
  percent = $state(100)
  /** The room that a picture has, in whole px; null: there is no window yet. */
  room = $state.raw<Size | null>(null)
  /** The picture that is shown; null: none yet. */
  frame = $state.raw<Frame | null>(null)
  /** Whether the person has chosen a view; then nothing refits by itself. */
  #chosen = false
  #view: View = { x: 0, y: 0, scale: 1 }
  #window: Size = { width: 0, height: 0 }
  #picture: Size = { width: 0, height: 0 }
  #anchor: Point = { x: 0, y: 0 }
  /** What the picture is about, as a point of it. */
  #about: Point | undefined
  /** The size of the smallest words of the picture; null: it has none. */
  #smallest: number | null = null
  /** How small words may be, in px of the window. */
  #least = USUAL
  /** Whether all is shown, though it be larger than the window. */
  #all = false
  /** Whether bones step back for it: what is shown has stepped back as far as it can. */
  #stepsBack = false
  /** Whether the whole was asked for, however small its words. */
  #whole = false
  /** Whether the next picture is fitted, however this one lies. */
  #due = false
  #moves = () => false
  #resizedAt = 0
  #boards: Boards | null = null
  #pending = 0
  /** The scale at which the picture is painted. */
  #painted = 1
  #rest: ReturnType<typeof setTimeout> | undefined

  get scale(): number {
    return this.#view.scale
  }

  /**
   * Lends the camera what it moves and what it looks through; the answer takes them back.
   * @param moves whether what changes may be seen to move
   */
  mount(window: HTMLElement, boards: Boards, moves = () => false): () => void {
    this.#boards = boards
    this.#resized({ width: window.clientWidth, height: window.clientHeight })
    this.#moves = moves
    const observer = new ResizeObserver(([entry]) => {
      if (entry) this.#resized(entry.contentRect)
    })
    observer.observe(window)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(this.#pending)
      clearTimeout(this.#rest)
      this.#pending = 0
      this.#moves = () => false
      this.#boards = null
    }
  }

  /**
   * Takes a new picture. What is selected stays where it is on the screen, or
   * what lies at the picture's anchor; a picture that has outgrown the window,
   * or can't be read, is fitted again, unless the person has chosen a view.
   */
  show(frame: Frame, anchor: Point, { about, moved = UNMOVED, glides = false }: Turn = {}): void {
    this.frame = frame
    const first = this.#picture.width === 0
    const before = this.#view
    const dx = (this.#anchor.x - anchor.x) * before.scale
    const dy = (this.#anchor.y - anchor.y) * before.scale
    this.#picture = { width: frame.width, height: frame.height }
    this.#anchor = { x: anchor.x, y: anchor.y }
    this.#about = about && { x: anchor.x + about.x, y: anchor.y + about.y }
    this.#smallest = frame.labels.length === 0 ? null : Math.min(...frame.labels.map((it) => it.size))
    const whole = this.#fitted()
    const anchored = pan(before, dx, dy)
    const kept = first ? whole : pan(anchored, -moved.x * before.scale, -moved.y * before.scale)
    const here = { picture: this.#picture, window: this.#window, smallest: this.#smallest, least: this.#whole ? 0 : this.#least }
    const refit = !this.#chosen && (this.#due || !stays(kept, whole, here))
    this.#due = false
    this.#view = refit ? whole : kept
    this.#settle()
    // Labels that glide begin where they lay on the board.
    if (!first) this.#glide(glides ? anchored : kept)
  }

  /**
   * Shows all that there is, with words that can be read, though it be larger than the window; or only what fits.
   * @param same whether it is the same picture either way
   */
  showAll(all: boolean, same: boolean): void {
    this.#stepsBack = !all && !same
    if (this.#all === all) return
    this.#all = all
    this.#whole = false
    if (same) this.#fit()
    else this.refit()
  }

  /** Words may be this small, in px of the window, wherever they can be read at all. */
  readable(least: number): void {
    if (this.#least === least) return
    this.#least = least
    this.#whole = false
    if (!this.#chosen) this.#fit()
  }

  /** The whole picture, however small its words, until it is said anew what is shown or can be read; it is refitted as it grows. */
  fit(): void {
    this.#whole = true
    this.#fit()
  }

  #fit(): void {
    const before = this.#view
    this.#chosen = false
    this.#view = this.#fitted()
    this.#settle()
    this.#glide(before)
  }

  /** Remembers the view; the answer brings it back. */
  keep(): () => void {
    const [chosen, whole, view] = [this.#chosen, this.#whole, this.#view]
    return () => {
      this.#whole = whole
      if (this.#view === view) return
      this.#chosen = chosen
      this.#view = view
      this.#settle()
    }
  }

  /** The next picture is fitted, and from then on refitted as it grows. */
  refit(): void {
    this.#chosen = false
    this.#due = true
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
    if (isSmall(size * this.#view.scale, this.#least)) {
      const inPicture = { ...area, x: area.x + this.#anchor.x, y: area.y + this.#anchor.y }
      this.#view = centred(inPicture, this.#least / size, this.#window)
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
    const room = free(this.#window)
    const [wide, high] = [Math.floor(room.width), Math.floor(room.height)]
    if (wide !== this.room?.width || high !== this.room.height) {
      this.room = { width: wide, height: high }
      // The picture for it is on its way, and fills it.
      this.#due = true
    }
    const before = this.#view
    this.#view = this.#chosen ? pan(this.#view, dx, dy) : this.#fitted()
    this.#settle()
    const now = performance.now()
    if (!this.#chosen && now - this.#resizedAt > ONE_RESIZE) this.#glide(before)
    this.#resizedAt = now
  }

  /** The view that shows the whole, or as much of all as can be read. */
  #fitted(): View {
    // Where that isn't enough for larger words than usual, smaller ones are better than a picture without its end.
    const px = this.#stepsBack ? Math.min(this.#least, USUAL) : this.#least
    const least = this.#smallest !== null && !this.#whole ? px / this.#smallest : undefined
    return fit(this.#picture, this.#window, least, this.#about ?? this.#anchor)
  }

  /** Lets the picture be seen to move from another view to this one. */
  #glide(from: View): void {
    const { x, y, scale } = this.#view
    if (!this.#moves() || this.#picture.width === 0) return
    if (Math.abs(from.x - x) < 0.5 && Math.abs(from.y - y) < 0.5 && from.scale === scale) return
    this.#boards?.world.animate([{ transform: this.#transform(from) }, {}], GLIDE)
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
    const { picture, lines } = this.#boards ?? {}
    if (this.#painted === this.#view.scale || !lines) this.#paintAt(picture)
    else paintedAnew(lines, () => this.#paintAt(picture))
    this.#apply()
  }

  #paintAt(picture: HTMLElement | undefined): void {
    this.#painted = this.#view.scale
    if (picture) picture.style.transform = `scale(${this.#painted})`
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

const camerasOf = ofEach((_session: object) => new Map<string, Camera>())

/** The camera of a diagram: the same as long as the session lasts, so that a step left and entered again looks as it did. */
export function cameraOf(session: object, kind: string): Camera {
  const known = camerasOf(session)
  let camera = known.get(kind)
  if (!camera) known.set(kind, (camera = new Camera()))
  return camera
}
