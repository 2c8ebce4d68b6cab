/**
 * Paints frames into the document: labels as HTML over one SVG layer of
 * lines. By hand rather than by components, because this is the hot path:
 * an edit must touch only the labels that it changed, 2,000 or not.
 */
import type { Area, Frame, Label } from '../bindings/types'
import { describe, letter, looksSame, soundsSame, tellPill, type Spoken } from './lettering'
import { Linework } from './linework'
import type { Phrases } from './phrases'
import { keyOf, type TargetKey } from '../target'
import { round } from './text'

/** More labels than this jump to their new places instead of gliding. */
const MOST_GLIDING = 40
const GLIDE = { duration: 150, easing: 'cubic-bezier(.2,0,0,1)' }

/** States that come and go without a new frame; each is a class of its own. */
export type LabelState = 'selected' | 'also' | 'faded' | 'cut' | 'chain' | 'match' | 'editing' | 'dragged' | 'drop' | 'lit'

interface Painted {
  readonly element: HTMLElement
  label: Label
  spoken: Spoken
  left: number
  top: number
}

export class Painter {
  #labels = new Map<TargetKey, Painted>()
  #linework: Linework
  #states = new Map<LabelState, ReadonlySet<TargetKey>>()
  #phrases: ReadonlyMap<TargetKey, Phrases> = new Map()
  #anchor = { x: 0, y: 0 }
  /** What every label's element begins as. */
  readonly #blank = document.createElement('div')

  /**
   * @param lines the SVG for the strokes
   * @param board the element for the labels; both have their origin at the {@link anchor}
   * @param prefix makes the labels' ids unique in the document
   * @param mostGliding more labels than this jump to their new places
   */
  constructor(
    lines: SVGElement,
    private readonly board: HTMLElement,
    private readonly prefix: string,
    private readonly mostGliding = MOST_GLIDING,
  ) {
    // What another painted there before is nobody's: it would stay for ever.
    board.replaceChildren()
    this.#linework = new Linework(lines)
    this.#blank.setAttribute('role', 'treeitem')
    this.#blank.setAttribute('aria-selected', 'false')
  }

  /**
   * The frame's point that lies at the board's origin: the head. What
   * doesn't move towards it or away from it needs no touch, even when the
   * picture grows to the other side.
   */
  get anchor(): { readonly x: number; readonly y: number } {
    return this.#anchor
  }

  idOf(key: TargetKey): string {
    return `${this.prefix}-${key}`
  }

  /** Paints the frame over the one before; whether labels that moved glide there. */
  paint(frame: Frame, speak: (label: Label) => Spoken, glide: boolean): boolean {
    const before = this.#anchor
    this.#anchor = anchorOf(frame)
    const stays = before.x === this.#anchor.x && before.y === this.#anchor.y
    this.#linework.paint(frame.strokes, this.#anchor)
    const first = this.#labels.size === 0
    const gone = new Set(this.#labels.keys())
    const moved: { element: HTMLElement; dx: number; dy: number }[] = []
    const fresh = document.createDocumentFragment()
    let last: HTMLElement | null = null
    for (const label of frame.labels) {
      const key = keyOf(label.target)
      const spoken = speak(label)
      const known = this.#labels.get(key)
      gone.delete(key)
      if (known) {
        this.#respeak(known, spoken)
        const shift = stays && known.label === label ? null : this.#update(known, label)
        if (shift) moved.push({ element: known.element, ...shift })
        if (last !== null && known.element.previousElementSibling !== last) last.after(known.element)
        last = known.element
        continue
      }
      const painted = this.#create(key, label, spoken)
      this.#labels.set(key, painted)
      if (first) fresh.append(painted.element)
      else if (last === null) this.board.prepend(painted.element)
      else last.after(painted.element)
      last = painted.element
    }
    if (first) this.board.append(fresh)
    for (const key of gone) {
      this.#labels.get(key)?.element.remove()
      this.#labels.delete(key)
    }
    this.#paintWay()
    const glides = glide && moved.length <= this.mostGliding
    if (glides) {
      for (const { element, dx, dy } of moved) {
        element.animate([{ transform: `translate(${dx}px,${dy}px)` }, { transform: 'none' }], GLIDE)
      }
    }
    return glides
  }

  /** Gives a state to these labels and takes it from all others. */
  setState(state: LabelState, keys: Iterable<TargetKey>): void {
    const next = new Set(keys)
    const before = this.#states.get(state)
    this.#states.set(state, next)
    for (const key of before ?? []) {
      if (!next.has(key)) this.#give(key, state, false)
    }
    for (const key of next) {
      if (!before?.has(key)) this.#give(key, state, true)
    }
    if (state === 'chain') this.#paintWay()
  }

  /** Underlines phrases of these labels, and no others. */
  underline(phrases: ReadonlyMap<TargetKey, Phrases>): void {
    const before = this.#phrases
    this.#phrases = phrases
    for (const key of new Set([...before.keys(), ...phrases.keys()])) {
      const painted = this.#labels.get(key)
      if (painted && !samePhrases(before.get(key), phrases.get(key))) this.#letter(painted)
    }
  }

  /** Where a thing lies on the board; null when it isn't in the picture. */
  areaOnBoard(key: TargetKey): Area | null {
    const painted = this.#labels.get(key)
    if (!painted) return null
    const { w, h } = painted.label.area
    return { x: painted.left, y: painted.top, w, h }
  }

  /** How high its words are, in px of the picture; null when it isn't in it. */
  sizeOf(key: TargetKey): number | null {
    return this.#labels.get(key)?.label.size ?? null
  }

  #give(key: TargetKey, state: LabelState, given: boolean): void {
    const element = this.#labels.get(key)?.element
    if (!element) return
    element.classList.toggle(state, given)
    if (state === 'selected' || state === 'also') element.setAttribute('aria-selected', String(given))
  }

  #create(key: TargetKey, label: Label, spoken: Spoken): Painted {
    const element = this.#blank.cloneNode() as HTMLElement
    element.id = this.idOf(key)
    element.dataset['target'] = key
    const painted = { element, label, spoken, ...this.#placeOf(label.area) }
    this.#letter(painted)
    describe(element, spoken)
    return painted
  }

  /** Brings a painted label up to date; says by how much it moved. */
  #update(painted: Painted, label: Label): { dx: number; dy: number } | null {
    const before = painted.label
    const { left, top } = this.#placeOf(label.area)
    const dx = painted.left - left
    const dy = painted.top - top
    painted.label = label
    painted.left = left
    painted.top = top
    if (!looksSame(before, label)) this.#letter(painted)
    else {
      if (dx !== 0) painted.element.style.left = `${left}px`
      if (dy !== 0) painted.element.style.top = `${top}px`
    }
    return Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5 ? { dx, dy } : null
  }

  #respeak(painted: Painted, spoken: Spoken): void {
    if (!soundsSame(painted.spoken, spoken)) describe(painted.element, spoken)
    painted.spoken = spoken
  }

  /** Where an area lies on the board. */
  #placeOf(area: Area): { left: number; top: number } {
    return { left: round(area.x - this.#anchor.x), top: round(area.y - this.#anchor.y) }
  }

  #letter(painted: Painted): void {
    const { element, label } = painted
    const key = keyOf(label.target)
    const states: LabelState[] = []
    for (const [state, keys] of this.#states) if (keys.has(key)) states.push(state)
    letter(element, label, painted, states, this.#phrases.get(key))
    if (painted.spoken.more !== undefined) tellPill(element, painted.spoken.more)
    if (states.includes('selected') || states.includes('also')) element.setAttribute('aria-selected', 'true')
  }

  #paintWay(): void {
    const keys = [...(this.#states.get('chain') ?? [])]
    this.#linework.way(keys.flatMap((key) => this.#labels.get(key)?.label.area ?? []))
  }
}

/** The left middle of the head, in whole px so that hairlines stay sharp. */
function anchorOf(frame: Frame): { x: number; y: number } {
  const area = frame.labels.find((label) => label.role === 'head')?.area
  return area ? { x: Math.round(area.x), y: Math.round(area.y + area.h / 2) } : { x: 0, y: 0 }
}

const samePhrases = (a: Phrases | undefined, b: Phrases | undefined) => JSON.stringify(a) === JSON.stringify(b)
