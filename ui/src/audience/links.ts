/** How the chain so far stands beside a question on the wall, in its px. Pure. */
import { fitRows, linesIn, type RowNeed } from './fitting'

const [SIZE, LEADING, AROUND] = [28, 36.4, 20] as const
/** A category's initial, with the gap behind it, and the line at the left. */
const [SIGN, RAIL] = [46, 34] as const
/** Where not all can be whole, so many lines of the nearest are worth more than one of each. */
const WORTH = 3

export interface Links {
  /** The nearest links that are shown; the effect always is. */
  readonly near: number
  /** How many lines the effect has, and then each of those. */
  readonly lines: readonly number[]
}

/** As much of the chain as stands there whole; else the nearest links, each cut as little as there is room. */
export function layLinks(effect: string, chain: readonly string[], wide: number, high: number): Links {
  const need = (text: string, sign: number): RowNeed => ({ fixed: AROUND, lines: linesIn(text, SIZE, wide - RAIL - sign) })
  const first = need(effect, 0)
  const needs = chain.map((it) => need(it, SIGN))
  const tried = (near: number) => {
    const rows = [first, ...needs.slice(needs.length - near)]
    const height = high - (near < needs.length ? LEADING + AROUND : 0)
    const lines = fitRows(rows, { leading: LEADING, height })
    return lines && { near, lines, least: Math.min(...rows.map((it, at) => ((lines[at] ?? 0) < it.lines ? (lines[at] ?? 0) : Infinity))) }
  }
  const all = needs.map((_, at) => tried(needs.length - at)).filter((it) => it !== null)
  const best = all.find((it) => it.least === Infinity) ?? all.find((it) => it.least >= WORTH) ?? all.at(-1)
  return best ?? { near: Math.min(1, needs.length), lines: [WORTH, WORTH] }
}
