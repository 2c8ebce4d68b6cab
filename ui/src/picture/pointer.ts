/** The mouse on the canvas: choosing, panning, and dragging a cause. */
import { keysOfWindow } from '../keys/scopes'
import type { Target } from '../bindings/types'
import { causeOf, targetOf } from '../target'

/** So far the pointer goes before a press is a drag. */
const SLACK = 4
/** So near to the edge a dragged cause makes the picture move. */
const EDGE = 28
const EDGE_SPEED = 9

export interface Point {
  readonly x: number
  readonly y: number
}

/** What the canvas does about the pointer; points are px of its window. */
export interface Hand {
  /** Alone, or in or out of what is selected. */
  choose(target: Target | null, beside: boolean): void
  /** Whether a thing is one of several that are selected: a press may be meant for all of them. */
  isOneOfSeveral(target: Target): boolean
  /** What isn't in the picture of it is asked for. */
  more(target: Target): void
  /** Space, tapped: nothing was held by it. */
  tap(): void
  open(target: Target): void
  pan(dx: number, dy: number): void
  lift(cause: number): void
  carry(to: Point): void
  drop(): void
  /** The drag is off: nothing moves. */
  release(): void
}

type Doing =
  | { kind: 'nothing' }
  | { kind: 'pressing'; at: Point; target: Target | null; pans: boolean; chosen: boolean }
  | { kind: 'panning'; at: Point }
  | { kind: 'dragging'; at: Point }

export class Pointer {
  #doing: Doing = { kind: 'nothing' }
  #space = false
  /** Whether something was done while Space was held. */
  #spaceUsed = false
  #edge = 0
  /** Where the ground lies in the page; read once a press. */
  #box = { left: 0, top: 0, width: 0, height: 0 }

  constructor(
    private readonly ground: HTMLElement,
    private readonly hand: Hand,
  ) {}

  /** Listens until the answer is called. */
  listen(): () => void {
    const stop = new AbortController()
    const { signal } = stop
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      does: (event: HTMLElementEventMap[K]) => void,
    ) => {
      this.ground.addEventListener(type, does, { signal })
    }
    on('pointerdown', (event) => this.#press(event))
    on('pointermove', (event) => this.#move(event))
    on('pointerup', (event) => this.#lift(event))
    on('pointercancel', () => this.cancel())
    on('dblclick', (event) => {
      const target = targetUnder(event)
      if (target) this.hand.open(target)
    })
    window.addEventListener('keydown', (event) => this.#key(event, true), { signal, capture: true })
    window.addEventListener('keyup', (event) => this.#key(event, false), { signal, capture: true })
    const leave = keysOfWindow('drag', { drag_cancel: () => (this.dragging ? this.cancel() : false) })
    return () => {
      this.cancel()
      leave()
      stop.abort()
    }
  }

  get dragging(): boolean {
    return this.#doing.kind === 'dragging'
  }

  /** Ends what is being done without doing it. */
  cancel(): void {
    const was = this.#doing.kind
    this.#rest()
    if (was === 'dragging') this.hand.release()
  }

  #press(event: PointerEvent): void {
    if (event.button > 1 || this.#doing.kind !== 'nothing') return
    const pans = event.button === 1 || this.#space
    const target = pans ? null : targetUnder(event)
    if (event.button === 1) event.preventDefault()
    if (!pans && target !== null && event.target instanceof Element && event.target.closest('.pill')) {
      // What isn't in the picture comes back where it is told.
      this.hand.more(target)
      return
    }
    this.#box = this.ground.getBoundingClientRect()
    if (this.#space) this.#spaceUsed = true
    const beside = event.ctrlKey || event.metaKey || event.shiftKey
    // Pressed on one of several, it isn't known yet whether all are dragged or this one is meant alone.
    const waits = target !== null && !beside && this.hand.isOneOfSeveral(target)
    const chosen = !pans && target !== null && !waits
    if (chosen) this.hand.choose(target, beside)
    this.#doing = { kind: 'pressing', at: this.#point(event), target, pans, chosen }
    this.ground.setPointerCapture(event.pointerId)
  }

  #move(event: PointerEvent): void {
    const to = this.#point(event)
    const doing = this.#doing
    if (doing.kind === 'pressing') {
      if (Math.hypot(to.x - doing.at.x, to.y - doing.at.y) < SLACK) return
      const cause = causeOf(doing.target)
      this.#doing = { kind: cause === null ? 'panning' : 'dragging', at: doing.at }
      this.ground.classList.add(this.#doing.kind)
      if (cause !== null) this.hand.lift(cause)
      this.#move(event)
    } else if (doing.kind === 'panning') {
      this.hand.pan(to.x - doing.at.x, to.y - doing.at.y)
      this.#doing = { kind: 'panning', at: to }
    } else if (doing.kind === 'dragging') {
      this.#doing = { kind: 'dragging', at: to }
      this.hand.carry(to)
      this.#leanOnEdge()
    }
  }

  #lift(event: PointerEvent): void {
    const doing = this.#doing
    this.#rest()
    if (this.ground.hasPointerCapture(event.pointerId)) {
      this.ground.releasePointerCapture(event.pointerId)
    }
    if (doing.kind === 'dragging') this.hand.drop()
    if (doing.kind === 'pressing' && !doing.pans && !doing.chosen) this.hand.choose(doing.target, false)
  }

  #key(event: KeyboardEvent, down: boolean): void {
    if (event.key !== ' ' || (down && document.activeElement !== this.ground)) return
    if (down && !event.repeat) this.#spaceUsed = event.ctrlKey || event.altKey || event.metaKey
    if (!down && this.#space && !this.#spaceUsed) this.hand.tap()
    this.#space = down
    this.ground.classList.toggle('grabbing', down)
    if (down) event.preventDefault()
  }

  /** While a cause is held at an edge, the picture comes towards it. */
  #leanOnEdge(): void {
    if (this.#edge !== 0) return
    const step = () => {
      this.#edge = 0
      if (this.#doing.kind !== 'dragging') return
      const { at } = this.#doing
      const lean = (value: number, room: number) =>
        value < EDGE ? EDGE_SPEED : value > room - EDGE ? -EDGE_SPEED : 0
      const dx = lean(at.x, this.#box.width)
      const dy = lean(at.y, this.#box.height)
      if (dx === 0 && dy === 0) return
      this.hand.pan(dx, dy)
      this.hand.carry(at)
      this.#edge = requestAnimationFrame(step)
    }
    this.#edge = requestAnimationFrame(step)
  }

  #rest(): void {
    this.ground.classList.remove('panning', 'dragging')
    this.#doing = { kind: 'nothing' }
    cancelAnimationFrame(this.#edge)
    this.#edge = 0
  }

  #point(event: PointerEvent): Point {
    return { x: event.clientX - this.#box.left, y: event.clientY - this.#box.top }
  }
}

function targetUnder(event: MouseEvent): Target | null {
  const label = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-target]') : null
  return targetOf(label?.dataset['target'] ?? '')
}
