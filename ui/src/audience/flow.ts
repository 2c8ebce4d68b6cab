/** How rows flow: down a column, into the next, and then onto another page; none is cut while there is space. Pure. */

/** Rows of a list, from the first to the one behind the last. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** What there is room for: so high a column, so many beside each other. */
export interface Room {
  readonly height: number
  readonly columns: number
}

/** Rows of these heights, in columns that are so high; a row that is higher has one for itself. */
function columnsOf(heights: readonly number[], height: number): Run[] {
  const runs: Run[] = []
  let from = 0
  let used = 0
  heights.forEach((high, at) => {
    if (at > from && used + high > height) {
      runs.push({ from, to: at })
      from = at
      used = 0
    }
    used += high
  })
  if (heights.length > 0) runs.push({ from, to: heights.length })
  return runs
}

/** Each page as its columns. The last page's are about as high as each other. */
export function flow(heights: readonly number[], { height, columns }: Room): Run[][] {
  const all = columnsOf(heights, height)
  const pages = Array.from({ length: Math.ceil(all.length / columns) }, (_, page) => all.slice(page * columns, (page + 1) * columns))
  const last = pages.at(-1)
  const first = last?.[0]?.from
  if (first === undefined || columns < 2) return pages
  pages[pages.length - 1] = evenly(heights.slice(first), height, columns).map(({ from, to }) => ({ from: first + from, to: first + to }))
  return pages
}

/** The lowest columns that hold all of it. */
function evenly(heights: readonly number[], most: number, columns: number): Run[] {
  const whole = heights.reduce((sum, it) => sum + it, 0)
  const sums = heights.map((_, from) => heights.slice(from).map(sumUp(0))).flat()
  const height = sums.filter((it) => it >= whole / columns && it <= most).sort((a, b) => a - b)
  const fitting = height.find((it) => columnsOf(heights, it).length <= columns)
  return columnsOf(heights, fitting ?? most)
}

/** Each number with those before it. */
function sumUp(sum: number): (it: number) => number {
  return (it) => (sum += it)
}
