/**
 * Paints frames into the document: labels as HTML over one SVG layer of
 * lines. By hand rather than by components, because this is the hot path:
 * an edit must touch only the labels that it changed, 2,000 or not.
 */
import type { Area, Frame, Label, Stroke } from '../../bindings/types'
import { linksTo, pathsOf } from './strokes'
import { keyOf, type TargetKey } from './target'
import { blockOf, round } from './text'

const SVG = 'http://www.w3.org/2000/svg'
/** More labels than this jump to their new places instead of gliding. */
const MOST_GLIDING = 60
/** The size of what stands in a badge, as everywhere a frame is painted. */
const SIGN_SIZE = 10
const GLIDE = { duration: 150, easing: 'cubic-bezier(.2,0,0,1)' }

/** What a label is called and where it stands, for those who don't see it. */
export interface Spoken {
  /** What its signs say, in words; null: its text says it all. */
  readonly description: string | null
  readonly level: number
  /** What it is called, and what is shown, where words aren't there yet. */
  readonly unwritten?: { readonly name: string; readonly hint: string }
}

/** States that come and go without a new frame; each is a class of its own. */
export type Sign = 'selected' | 'chain' | 'match' | 'editing' | 'dragged' | 'drop'

interface Painted {
  readonly element: HTMLElement
  label: Label
  spoken: Spoken
  left: number
  top: number
}

export class Painter {
  #labels = new Map<TargetKey, Painted>()
  #paths = new Map<string, { element: SVGPathElement; d: string }>()
  #signs = new Map<Sign, ReadonlySet<TargetKey>>()
  #anchor = { x: 0, y: 0 }
  #strokes: readonly Stroke[] = []
  /** The way from the effect to what is selected, over the other lines. */
  #way: SVGPathElement | null = null

  /**
   * @param lines the SVG for the strokes
   * @param board the element for the labels; both have their origin at the {@link anchor}
   * @param prefix makes the labels' ids unique in the document
   */
  constructor(
    private readonly lines: SVGElement,
    private readonly board: HTMLElement,
    private readonly prefix: string,
  ) {}

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

  /** Paints the frame over the one before. */
  paint(frame: Frame, speak: (label: Label) => Spoken, glide: boolean): void {
    this.#anchor = anchorOf(frame)
    this.#paintLines(frame)
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
        const shift = this.#update(known, label, spoken)
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
    this.#strokes = frame.strokes
    this.#paintWay()
    if (glide && moved.length <= MOST_GLIDING) {
      for (const { element, dx, dy } of moved) {
        element.animate([{ transform: `translate(${dx}px,${dy}px)` }, { transform: 'none' }], GLIDE)
      }
    }
  }

  /** Gives a sign to these labels and takes it from all others. */
  sign(sign: Sign, keys: Iterable<TargetKey>): void {
    const next = new Set(keys)
    const before = this.#signs.get(sign)
    this.#signs.set(sign, next)
    for (const key of before ?? []) {
      if (!next.has(key)) this.#give(key, sign, false)
    }
    for (const key of next) {
      if (!before?.has(key)) this.#give(key, sign, true)
    }
    if (sign === 'chain') this.#paintWay()
  }

  /** Where a thing lies on the board; null when it isn't in the picture. */
  areaOnBoard(key: TargetKey): Area | null {
    const painted = this.#labels.get(key)
    if (!painted) return null
    const { w, h } = painted.label.area
    return { x: painted.left, y: painted.top, w, h }
  }

  #give(key: TargetKey, sign: Sign, given: boolean): void {
    const element = this.#labels.get(key)?.element
    if (!element) return
    element.classList.toggle(sign, given)
    if (sign === 'selected') element.setAttribute('aria-selected', String(given))
  }

  #create(key: TargetKey, label: Label, spoken: Spoken): Painted {
    const element = document.createElement('div')
    element.id = this.idOf(key)
    element.dataset['target'] = key
    element.setAttribute('role', 'treeitem')
    element.setAttribute('aria-selected', 'false')
    const painted = { element, label, spoken, left: NaN, top: NaN }
    this.#place(painted, label.area)
    this.#dress(painted)
    this.#describe(painted)
    return painted
  }

  /** Brings a painted label up to date; says by how much it moved. */
  #update(painted: Painted, label: Label, spoken: Spoken): { dx: number; dy: number } | null {
    const before = painted.label
    const { left, top } = painted
    painted.label = label
    this.#place(painted, label.area)
    if (!looksSame(before, label)) this.#dress(painted)
    const heard = painted.spoken
    painted.spoken = spoken
    if (
      heard.description !== spoken.description ||
      heard.level !== spoken.level ||
      heard.unwritten !== spoken.unwritten
    ) {
      this.#describe(painted)
    }
    const dx = left - painted.left
    const dy = top - painted.top
    return Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5 ? { dx, dy } : null
  }

  #place(painted: Painted, area: Area): void {
    const left = round(area.x - this.#anchor.x)
    const top = round(area.y - this.#anchor.y)
    if (left !== painted.left) painted.element.style.left = `${left}px`
    if (top !== painted.top) painted.element.style.top = `${top}px`
    painted.left = left
    painted.top = top
  }

  #describe({ element, spoken }: Painted): void {
    element.setAttribute('aria-level', String(spoken.level))
    attribute(element, 'aria-description', spoken.description)
    attribute(element, 'aria-label', spoken.unwritten?.name ?? null)
    attribute(element, 'data-hint', spoken.unwritten?.hint ?? null)
  }

  #dress({ element, label }: Painted): void {
    const { area, hue } = label
    const signs = [...this.#signs]
      .filter(([, keys]) => keys.has(keyOf(label.target)))
      .map(([sign]) => sign)
    element.className = ['thing', label.role, label.weight, `hue-${hue ?? 'ink'}`, label.mark, ...signs]
      .filter(Boolean)
      .join(' ')
    if (signs.includes('selected')) element.setAttribute('aria-selected', 'true')
    const block = blockOf(label)
    const { style } = element
    style.width = `${area.w}px`
    style.height = `${area.h}px`
    style.fontSize = `${label.size}px`
    style.lineHeight = `${label.leading}px`
    if (block.kind === 'block') {
      style.padding = `${Math.max(block.top, 0)}px 0 0 ${Math.max(block.left, 0)}px`
      style.textIndent = ''
      element.textContent = block.text
    } else {
      style.padding = '0'
      element.replaceChildren(
        ...block.lines.map((line) => {
          const span = document.createElement('span')
          span.style.cssText = `left:${line.left}px;top:${line.top}px`
          span.textContent = line.text
          return span
        }),
      )
    }
    if (label.badge) {
      const badge = sign('badge', label.badge.area, area)
      badge.classList.add(`hue-${label.badge.hue ?? 'ink'}`)
      // Not as text: it is no part of the label's words.
      badge.dataset['text'] = label.badge.text
      element.append(badge)
    }
    if (label.mark && label.mark_area) element.append(sign('mark', label.mark_area, area))
  }

  /** Draws the links of the chain once more, stronger. */
  #paintWay(): void {
    const keys = [...(this.#signs.get('chain') ?? [])]
    const areas = keys.flatMap((key) => this.#labels.get(key)?.label.area ?? [])
    if (areas.length === 0 && !this.#way) return
    if (!this.#way) {
      this.#way = document.createElementNS(SVG, 'path')
      this.#way.setAttribute('class', 'way')
    }
    this.#way.setAttribute('d', linksTo(this.#strokes, areas, this.#anchor.x, this.#anchor.y))
    this.lines.append(this.#way)
  }

  #paintLines(frame: Frame): void {
    const { x, y } = this.#anchor
    const gone = new Set(this.#paths.keys())
    for (const path of pathsOf(frame.strokes, x, y)) {
      gone.delete(path.key)
      const known = this.#paths.get(path.key)
      if (known) {
        if (known.d !== path.d) known.element.setAttribute('d', path.d)
        known.d = path.d
        continue
      }
      const element = document.createElementNS(SVG, 'path')
      element.setAttribute('class', `${path.role} hue-${path.hue ?? 'ink'}`)
      element.setAttribute('stroke-width', String(path.width))
      element.setAttribute('d', path.d)
      this.#paths.set(path.key, { element, d: path.d })
      this.lines.append(element)
    }
    for (const key of gone) {
      this.#paths.get(key)?.element.remove()
      this.#paths.delete(key)
    }
  }
}

/** The left middle of the head, in whole px so that hairlines stay sharp. */
function anchorOf(frame: Frame): { x: number; y: number } {
  const area = frame.labels.find((label) => label.role === 'head')?.area
  return area ? { x: Math.round(area.x), y: Math.round(area.y + area.h / 2) } : { x: 0, y: 0 }
}

function attribute(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function sign(name: string, area: Area, within: Area): HTMLElement {
  const element = document.createElement('i')
  element.className = name
  element.setAttribute('aria-hidden', 'true')
  element.style.cssText =
    `left:${round(area.x - within.x)}px;top:${round(area.y - within.y)}px;` +
    `width:${area.w}px;height:${area.h}px;line-height:${area.h}px;font-size:${SIGN_SIZE}px`
  return element
}

/** Whether two labels differ in nothing but where they are. */
function looksSame(a: Label, b: Label): boolean {
  const ax = a.area.x
  const ay = a.area.y
  const bx = b.area.x
  const by = b.area.y
  const close = (p: number, q: number) => Math.abs(p - q) < 0.02
  const boxes = (p: Area | null, q: Area | null) =>
    p === q ||
    (p !== null &&
      q !== null &&
      close(p.x - ax, q.x - bx) &&
      close(p.y - ay, q.y - by) &&
      p.w === q.w &&
      p.h === q.h)
  return (
    a.area.w === b.area.w &&
    a.area.h === b.area.h &&
    a.role === b.role &&
    a.hue === b.hue &&
    a.size === b.size &&
    a.leading === b.leading &&
    a.weight === b.weight &&
    a.mark === b.mark &&
    boxes(a.mark_area, b.mark_area) &&
    a.badge?.text === b.badge?.text &&
    a.badge?.hue === b.badge?.hue &&
    boxes(a.badge?.area ?? null, b.badge?.area ?? null) &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => {
      const other = b.lines[index]
      return (
        other !== undefined &&
        line.text === other.text &&
        close(line.x - ax, other.x - bx) &&
        close(line.baseline - ay, other.baseline - by)
      )
    })
  )
}
