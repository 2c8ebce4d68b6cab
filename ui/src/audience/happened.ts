/** How *What happened* is laid out on the wall, in its px: what is known, and the timeline, drawn or as rows. Pure. */
import type { EntryShown } from '../bindings/types'
import { clockOf, dayOf, isDay, shownMomentShort } from '../parts/when/moment'
import { audience as words } from '../words/audience'
import { linesIn, textFor } from './fitting'
import { flow, type Run } from './flow'

export interface Known {
  readonly story: string
  /** Times, places, systems. */
  readonly facts: readonly string[]
  /** The harm, which takes more words than those; may be empty. */
  readonly impact: string
}

/** The drawn timeline, in its own px; null: there is none. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly sizes: readonly number[]
}

export interface Row {
  readonly time: string
  readonly text: string
}

export interface Laid {
  /** What is known is said in less: a long timeline needs the room. */
  readonly dense: boolean
  readonly storySize: number
  /** So many lines each is given. */
  readonly storyLines: number
  readonly factLines: number
  /** The timeline is drawn. */
  readonly drawn: boolean
  /** Else its rows, on so many pages, each in columns. */
  readonly pages: readonly (readonly Run[])[]
  /** So many lines a row has at most. */
  readonly rowLines: number
  /** The rows stand closer, so that all of them are seen at once. */
  readonly close: boolean
}

/** The least that words of the drawn line come out at. */
const LEAST = 23.5
/** The part of the page that a timeline has at least, if it needs it; it turns its pages before anything is cut. */
const PART = 0.4
const GAP = 40
const HEADING = 49
const LEADING = 31.2
/** What a row takes besides its lines, and saying which page this is. */
const [ROW, CLOSE, TURNS] = [21, 13, 48]
/** The column of times, with the gap behind it. */
const TIME = 228
const BETWEEN = 80

/** The highest of some columns. */
const highest = (heights: readonly number[], columns: readonly Run[]) =>
  Math.max(0, ...columns.map(({ from, to }) => sumOf(heights.slice(from, to))))

/** Words about harm are longer than times and places: they have so many of their columns. */
const WORDY = 3

const sumOf = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0)

export function layHappened(wide: number, high: number, known: Known, rows: readonly Row[], drawn: Drawn | null): Laid {
  const dense = rows.length > 4
  const size = dense ? 28 : textFor(known.story, 40)
  const whole = measured(known, wide, dense, size)

  /** What is known is whole where that leaves a timeline so high its part; else it gives way, and `left` is the rest. */
  function share(timeline: number) {
    const gap = timeline > 0 ? GAP : 0
    const most = high - gap - Math.min(timeline, PART * high)
    const heightOf = (story: number, limit: number) => {
      const facts = factsHigh(whole, limit, dense)
      return dense ? story * size * 1.35 + facts : Math.max(story * size * 1.35, facts)
    }
    // The longest of the facts gives way first, then the story.
    const longest = Math.max(2, ...whole.facts, whole.impact)
    let limit = longest
    while (limit > 2 && heightOf(Math.min(whole.story, 3), limit) > most) limit -= 1
    let story = whole.story
    while (story > 2 && heightOf(story, limit) > most) story -= 1
    const uncut = story === whole.story && limit === longest
    return { story, limit, uncut, left: high - gap - Math.min(most, heightOf(story, limit)) }
  }
  const laid = ({ story, limit }: ReturnType<typeof share>, rest: Partial<Laid>): Laid => ({
    dense, storySize: size, storyLines: story, factLines: limit, drawn: false, pages: [], rowLines: 1, close: false, ...rest,
  })

  if (rows.length === 0) return laid(share(0), {})
  if (drawn && drawn.sizes.length > 0) {
    const room = share(drawn.height * Math.min(wide / drawn.width, 28 / Math.max(...drawn.sizes)))
    const scale = Math.min(wide / drawn.width, room.left / drawn.height)
    if (scale * Math.min(...drawn.sizes) >= LEAST) return laid(room, { drawn: true })
  }
  const half = (wide - BETWEEN) / 2
  // All of it on one page, if there is any way; else what is known is whole, and the timeline turns.
  for (const [columns, row] of [[1, ROW], [2, ROW], [2, CLOSE]] as const) {
    const heights = heightsOf(rows, columns === 1 ? wide : half, row)
    const page = flow(heights, { height: sumOf(heights), columns })[0] ?? []
    const room = share(HEADING + highest(heights, page))
    if (room.uncut && highest(heights, page) <= room.left - HEADING) return laid(room, { pages: [page], rowLines: 99, close: row === CLOSE })
  }
  const heights = heightsOf(rows, half, ROW)
  const room = share(HEADING + TURNS + sumOf(heights))
  const height = room.left - HEADING - TURNS
  return laid(room, { pages: flow(heights, { height, columns: 2 }), rowLines: Math.max(1, Math.floor((height - ROW) / LEADING)) })
}

/** How many lines each part of what is known would take. */
function measured({ story, facts, impact }: Known, wide: number, dense: boolean, size: number) {
  const tracks = Math.max(1, facts.length + (impact ? WORDY : 0))
  const track = (wide - 40 * (tracks - 1)) / tracks
  const beside = (wide - 96) / 2.3
  const lines = (text: string, column: number) => linesIn(text, dense ? 24 : 28, column)
  return {
    story: story ? linesIn(story, size, dense ? wide : 1.3 * beside) : 0,
    facts: facts.map((it) => lines(it, dense ? track : (beside - 40) / 2)),
    impact: impact ? lines(impact, dense ? WORDY * track + (WORDY - 1) * 40 : beside) : 0,
  }
}

/** So high come the facts out, each in at most so many lines. */
function factsHigh({ facts, impact }: { facts: readonly number[]; impact: number }, limit: number, dense: boolean): number {
  const given = [...facts, impact].map((it) => Math.min(it, limit))
  const harm = given.pop() ?? 0
  if (given.length === 0 && harm === 0) return 0
  if (dense) return 24 + 32.4 + LEADING * Math.max(harm, ...given)
  const pairs = given.flatMap((it, at) => (at % 2 === 0 ? [Math.max(it, given[at + 1] ?? 0)] : []))
  return sumOf([...pairs, ...(harm > 0 ? [harm] : [])].map((it) => 32.4 + 36.4 * it + 20)) - 20
}

/** The rows of a timeline in a column that is so wide. */
function heightsOf(rows: readonly Row[], wide: number, row: number): number[] {
  return rows.map(({ time, text }) => row + LEADING * Math.max(linesIn(time, 24, TIME), linesIn(text, 24, wide - TIME - 24)))
}

/** The time of an entry; its day only where that is another than before on the page, which begins with `first`. */
export function rowTime(timeline: readonly EntryShown[], index: number, first: number): string {
  const time = timeline[index]?.time
  if (!time || time.certainty === 'unknown') return words.happened.unknown
  // The year is known to everybody in the room.
  const day = (at: string) => shownMomentShort(dayOf(at)).replace(/ \d{4}$/, '')
  if (isDay(time.at)) return day(time.at)
  const above = timeline.slice(first, index).findLast((it) => it.time.certainty !== 'unknown')?.time
  const same = above !== undefined && above.certainty !== 'unknown' && dayOf(above.at) === dayOf(time.at)
  const at = same ? clockOf(time.at) : `${day(time.at)}, ${clockOf(time.at)}`
  return time.certainty === 'approximate' ? words.happened.about(at) : at
}
