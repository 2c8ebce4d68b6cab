/** How the causes that can get dots stand on the wall, in its px: bone by bone, in columns, and on pages where they are many. Pure. */
import type { BoneOfBallot } from '../bindings/types'
import { linesIn, widthOf } from './fitting'
import { columnsOf, flow, type Run } from './flow'

/** A cause, as it stands there. */
export interface Row {
  readonly bone: number
  readonly number: string
  readonly text: string
  /** So many lines it is given. */
  readonly lines: number
  /** The first of its bone on its page: the bone's head stands above it. */
  readonly first: boolean
}

export interface Page {
  readonly rows: readonly Row[]
  readonly columns: readonly Run[]
}

export interface Ballot {
  /** The size of its letters. */
  readonly size: number
  readonly pages: readonly Page[]
}

/** Never under 24: ballots on paper are filled in from the last row of chairs. */
const SIZES = [24, 28, 32, 36, 40] as const
const COLUMNS = [2, 3] as const
export const LEADING = 1.3
/** Between columns, between a number and its words, around a row, around the head of a bone. */
export const [BETWEEN, GAP, ROW, HEAD] = [72, 16, 10, 34] as const
/** Numbers are set bolder than the letters that are measured. */
const BOLD = 1.08
/** A number of many levels is broken before it takes more of its column than this. */
export const NUMBER = 0.45

/** The largest letters in which there are as few pages as there can be. */
export function layBallot(bones: readonly BoneOfBallot[], wide: number, high: number): Ballot {
  let best: { way: Way; pages: Row[][] } | null = null
  for (const size of SIZES) {
    const ways = COLUMNS.map((columns) => ({ size, columns, wide, high })).map((way) => ({ way, pages: pagesOf(bones, way) }))
    const fewer = ways.reduce((one, other) => (other.pages.length < one.pages.length ? other : one))
    if (best && fewer.pages.length > best.pages.length) break
    best = fewer
  }
  if (!best) return { size: SIZES[0], pages: [] }
  const { way, pages } = best
  const columnsOn = (rows: readonly Row[]) => flow(heightsOf(rows, way), { height: high, columns: way.columns })[0] ?? []
  return { size: way.size, pages: pages.map((rows) => ({ rows, columns: columnsOn(rows) })) }
}

/** Which page is seen after so many turns: after the last comes the first. */
export const pageAfter = (turned: number, of: number): number => (of < 1 ? 0 : ((turned % of) + of) % of)

interface Way {
  readonly size: number
  readonly columns: number
  readonly wide: number
  readonly high: number
}

/** Whole bones on each page; one that has no room on a page goes on over several. */
function pagesOf(bones: readonly BoneOfBallot[], way: Way): Row[][] {
  const pages: Row[][] = []
  let page: Row[] = []
  const end = () => {
    if (page.length > 0) pages.push(page)
    page = []
  }
  bones.forEach((bone, at) => {
    const rows = bone.causes.map((it, index) => row(it, at, index === 0, way))
    if (!fits([...page, ...rows], way)) end()
    if (page.length > 0 || fits(rows, way)) {
      page.push(...rows)
      return
    }
    for (const next of rows) {
      if (page.length > 0 && !fits([...page, next], way)) end()
      page.push(page.length === 0 ? { ...next, first: true } : next)
    }
  })
  end()
  return pages
}

function row({ number, text }: BoneOfBallot['causes'][number], bone: number, first: boolean, { size, columns, wide, high }: Way): Row {
  const column = (wide - BETWEEN * (columns - 1)) / columns
  const most = Math.floor((high - ROW - headHigh(size)) / (size * LEADING))
  const numberWide = Math.min(size * BOLD * widthOf(number), NUMBER * column)
  const needed = Math.max(linesIn(text, size, column - GAP - numberWide), linesIn(number, size * BOLD, NUMBER * column))
  return { bone, number, text, lines: Math.max(1, Math.min(needed, most)), first }
}

const headHigh = (size: number) => HEAD + size * LEADING
const heightsOf = (rows: readonly Row[], { size }: Way) =>
  rows.map((it) => ROW + it.lines * size * LEADING + (it.first ? headHigh(size) : 0))
const fits = (rows: readonly Row[], way: Way) => columnsOf(heightsOf(rows, way), way.high).length <= way.columns
