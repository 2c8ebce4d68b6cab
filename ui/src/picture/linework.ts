/** The lines of the diagram: a few SVG paths, and the way to what is selected over them. */
import type { Area, Stroke } from '../bindings/types'
import { linksTo, pathsOf } from './strokes'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Changes what lines are painted by. They are taken out meanwhile: engines paint
 * what is drawn beyond an SVG's own box, and may leave some of it behind there.
 */
export function paintedAnew(lines: Element, change: () => void): void {
  const { parentNode: home, nextSibling: next } = lines
  lines.remove()
  change()
  home?.insertBefore(lines, next)
}

export class Linework {
  #paths = new Map<string, { element: SVGPathElement; d: string }>()
  #way: SVGPathElement | null = null
  #strokes: readonly Stroke[] = []
  #origin = { x: 0, y: 0 }

  /** @param svg where the paths go, and nothing else */
  constructor(private readonly svg: SVGElement) {
    svg.replaceChildren()
  }

  /** Paints strokes, relative to an origin, over those before. */
  paint(strokes: readonly Stroke[], origin: { x: number; y: number }): void {
    if (strokes === this.#strokes && origin.x === this.#origin.x && origin.y === this.#origin.y) return
    this.#strokes = strokes
    this.#origin = origin
    const gone = new Set(this.#paths.keys())
    for (const path of pathsOf(strokes, origin.x, origin.y)) {
      gone.delete(path.key)
      const known = this.#paths.get(path.key)
      if (known) {
        if (known.d !== path.d) known.element.setAttribute('d', path.d)
        known.d = path.d
        continue
      }
      const element = this.#add(`${path.role} hue-${path.hue ?? 'ink'}`, path.d)
      element.setAttribute('stroke-width', String(path.width))
      this.#paths.set(path.key, { element, d: path.d })
    }
    for (const key of gone) {
      this.#paths.get(key)?.element.remove()
      this.#paths.delete(key)
    }
  }

  /** Draws the links to the things in these areas once more, stronger. */
  way(areas: readonly Area[]): void {
    if (areas.length === 0 && !this.#way) return
    const d = linksTo(this.#strokes, areas, this.#origin.x, this.#origin.y)
    this.#way ??= this.#add('way', '')
    this.#way.setAttribute('d', d)
    this.svg.append(this.#way)
  }

  #add(name: string, d: string): SVGPathElement {
    const element = document.createElementNS(SVG, 'path')
    element.setAttribute('class', name)
    element.setAttribute('d', d)
    this.svg.append(element)
    return element
  }
}
