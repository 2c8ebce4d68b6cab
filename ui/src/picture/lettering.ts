/** One label as an element: its words, signs and description. */
import type { Area, Label } from '../bindings/types'
import { outcomePath, SIGN } from '../parts/outcome'
import { pieces, type Span } from '../state/wording/spans'
import { phrasesIn, type Phrases } from './phrases'
import { blockOf, round } from './text'

/** What a label is called and where it stands, for those who don't see it. */
export interface Spoken {
  /** What its signs say, in words; null: its text says it all. */
  readonly description: string | null
  readonly level: number
  /** Whether what stands beneath it is in the picture; absent: nothing stands beneath it. */
  readonly expanded?: boolean | undefined
  /** What it is called, and what is shown, where words aren't there yet. */
  readonly unwritten?: { readonly name: string; readonly hint: string }
  /** What its pill means: how its causes that aren't in the picture come back. */
  readonly more?: string
}

/**
 * Gives an element a label's place, look and words, and these classes besides.
 * @param marked phrases to be underlined, if there are any
 */
export function letter(
  element: HTMLElement,
  label: Label,
  { left, top }: { left: number; top: number },
  signs: readonly string[],
  marked?: Phrases,
): void {
  const { area, hue, badge, number, mark, size, leading, sign_size } = label
  let names = `thing ${label.role} ${label.weight} hue-${hue ?? 'ink'}`
  if (mark !== null) names += ` ${mark}`
  for (const sign of signs) names += ` ${sign}`
  element.className = names
  const block = blockOf(label)
  const padding =
    block.kind === 'block' ? `${Math.max(block.top, 0)}px 0 0 ${Math.max(block.left, 0)}px` : '0'
  // One text is parsed faster than eight properties are set: it counts 2,000 times.
  element.style.cssText =
    `left:${left}px;top:${top}px;width:${area.w}px;height:${area.h}px;` +
    `padding:${padding};font-size:${size}px;line-height:${leading}px` +
    // Lines stand where the layout put them, also where they are read from the right.
    (label.lines[0]?.direction === 'right_to_left' ? ';direction:rtl;text-align:left' : '')
  const phrases = marked ? phrasesIn(label.lines.map((line) => line.text), marked) : []
  if (block.kind === 'block') {
    if (phrases.length === 0) element.textContent = block.text
    else element.replaceChildren(...underlined(block.text, phrases))
  } else element.replaceChildren(...linesOf(block.lines, phrases))
  if (number !== null) {
    const drawn = sign('number', number.area, area, sign_size)
    drawn.dataset['text'] = number.text
    element.append(drawn)
  }
  if (badge !== null) {
    const drawn = sign('badge', badge.area, area, sign_size)
    drawn.classList.add(`hue-${badge.hue ?? 'ink'}`)
    // Not as text: it is no part of the label's words.
    drawn.dataset['text'] = badge.text
    element.append(drawn)
  }
  if (mark !== null && label.mark_area) {
    const drawn = sign('mark', label.mark_area, area, sign_size)
    const path = outcomePath(mark)
    if (path) drawn.append(pathOf(path))
    element.append(drawn)
  }
  if (label.hidden_area) {
    const pill = sign('pill', label.hidden_area, area, sign_size)
    pill.dataset['text'] = `+${label.hidden}`
    element.append(pill)
  }
}

/** Says what an element is. */
export function describe(element: HTMLElement, { level, description, expanded, unwritten, more }: Spoken): void {
  element.setAttribute('aria-level', String(level))
  attribute(element, 'aria-description', description)
  attribute(element, 'aria-expanded', expanded === undefined ? null : String(expanded))
  attribute(element, 'aria-label', unwritten?.name ?? null)
  attribute(element, 'data-hint', unwritten?.hint ?? null)
  tellPill(element, more)
}

/** Says what its pill means to those who point at it. */
export function tellPill(element: HTMLElement, more: string | undefined): void {
  const pill = element.querySelector<HTMLElement>('.pill')
  if (pill) pill.title = more ?? ''
}

export const soundsSame = (a: Spoken, b: Spoken): boolean =>
  a.description === b.description &&
  a.level === b.level &&
  a.expanded === b.expanded &&
  a.more === b.more &&
  a.unwritten?.name === b.unwritten?.name

function linesOf(lines: readonly { left: number; top: number; text: string }[], phrases: readonly Span[]): HTMLElement[] {
  let begin = 0
  return lines.map(({ left, top, text }) => {
    const span = document.createElement('span')
    span.style.cssText = `left:${left}px;top:${top}px`
    const within = phrases.flatMap(({ start, end }) => {
      const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, text.length)]
      return from < to ? [{ start: from, end: to }] : []
    })
    begin += text.length + 1
    span.replaceChildren(...underlined(text, within))
    return span
  })
}

/** Words, with these phrases underlined. */
function underlined(text: string, phrases: readonly Span[]): Node[] {
  return pieces(text, phrases).map((piece) => {
    if (!piece.looked) return document.createTextNode(piece.text)
    const phrase = document.createElement('u')
    phrase.className = 'look'
    phrase.textContent = piece.text
    return phrase
  })
}

function sign(name: string, area: Area, within: Area, size: number): HTMLElement {
  const element = document.createElement('i')
  element.className = name
  element.setAttribute('aria-hidden', 'true')
  element.style.cssText =
    `left:${round(area.x - within.x)}px;top:${round(area.y - within.y)}px;` +
    `width:${area.w}px;height:${area.h}px;line-height:${area.h}px;font-size:${size}px`
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** A sign that is drawn with lines. */
function pathOf(lines: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `${-SIGN / 2} ${-SIGN / 2} ${SIGN} ${SIGN}`)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', lines)
  svg.append(path)
  return svg
}

function attribute(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Whether two labels differ in nothing but where they are. */
export function looksSame(a: Label, b: Label): boolean {
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
    a.sign_size === b.sign_size &&
    boxes(a.mark_area, b.mark_area) &&
    a.hidden === b.hidden &&
    boxes(a.hidden_area, b.hidden_area) &&
    a.number?.text === b.number?.text &&
    boxes(a.number?.area ?? null, b.number?.area ?? null) &&
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
