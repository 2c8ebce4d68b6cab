/**
 * A layer over a field with the same words at the same places, of which only
 * the underlines are seen. It is there while something is underlined.
 */
import { pieces, type Span } from '../../state/wording/spans'

export type Field = HTMLInputElement | HTMLTextAreaElement

/** What makes words fall where they do. Each by itself: the short form `font` is empty where its parts don't fit into one. */
const LIKE = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontOpticalSizing',
  'fontFeatureSettings',
  'fontKerning',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textAlign',
  'textRendering',
  'textTransform',
  'tabSize',
  'direction',
  'paddingLeft',
  'paddingRight',
  'overflowWrap',
  'wordBreak',
] as const

export class Mirror {
  #layer: HTMLElement | null = null
  #words: HTMLElement | null = null
  #drawn = ''
  #grown: ResizeObserver | null = null

  constructor(private readonly field: Field) {}

  /** Underlines these phrases of the field's words, and nothing else. */
  draw(spans: readonly Span[]): void {
    const text = this.field.value
    if (spans.length === 0) return this.remove()
    const drawn = JSON.stringify([text, spans.map((it) => [it.start, it.end])])
    if (drawn === this.#drawn) return
    this.#drawn = drawn
    const words = (this.#words ??= this.#begin())
    words.replaceChildren(
      ...pieces(text, spans).map((piece) => {
        if (!piece.looked) return document.createTextNode(piece.text)
        const phrase = document.createElement('u')
        phrase.className = 'look'
        phrase.textContent = piece.text
        return phrase
      }),
    )
    this.#place()
  }

  remove(): void {
    this.#grown?.disconnect()
    this.field.removeEventListener('scroll', this.#follow)
    this.#layer?.remove()
    this.#layer = this.#words = this.#grown = null
    this.#drawn = ''
  }

  #begin(): HTMLElement {
    const layer = document.createElement('div')
    layer.className = 'mirror'
    layer.setAttribute('aria-hidden', 'true')
    const words = document.createElement('div')
    layer.append(words)
    const { field } = this
    this.#layer = layer
    field.after(layer)
    field.addEventListener('scroll', this.#follow)
    if (typeof ResizeObserver !== 'undefined') {
      this.#grown = new ResizeObserver(() => this.#place())
      this.#grown.observe(field)
    }
    return words
  }

  /** Lies exactly over the field, in what the field is placed in. */
  #place(): void {
    const { field } = this
    const layer = this.#layer
    const words = this.#words
    const within = field.parentElement
    if (!layer || !words || !within) return
    if (getComputedStyle(within).position === 'static') within.style.position = 'relative'
    const style = getComputedStyle(field)
    for (const name of LIKE) words.style[name] = style[name]
    const box = field.getBoundingClientRect()
    const around = within.getBoundingClientRect()
    // On the diagram, fields are scaled with all around them.
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1
    const left = (box.left - around.left) / scale - within.clientLeft + within.scrollLeft + field.clientLeft
    const top = (box.top - around.top) / scale - within.clientTop + within.scrollTop + field.clientTop
    Object.assign(layer.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
    })
    if (field instanceof HTMLTextAreaElement) {
      words.style.whiteSpace = 'pre-wrap'
      words.style.paddingTop = style.paddingTop
    } else {
      // One line, in the middle of the field.
      words.style.whiteSpace = 'pre'
      words.style.lineHeight = `${field.clientHeight}px`
      words.style.width = 'max-content'
    }
    this.#follow()
  }

  readonly #follow = () => {
    if (this.#words) this.#words.style.transform = `translate(${-this.field.scrollLeft}px,${-this.field.scrollTop}px)`
  }
}
