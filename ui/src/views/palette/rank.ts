/** Which commands are meant by a few letters, the best first. */
import uFuzzy from '@leeoniya/ufuzzy'

/** Something that can be found by its words. */
export interface Named {
  readonly title: string
  /** Where else it is at home: its words count too, but less. */
  readonly group: string
}

export interface Ranked<T> {
  readonly item: T
  /** Which letters of the title were meant: from, to, from, to … */
  readonly ranges: readonly number[]
}

/** Whole words and their beginnings, in any order, one slip of a finger forgiven. */
const near = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
/** Letters in their order, whatever stands between them. */
const far = new uFuzzy({ intraMode: 0, intraIns: Infinity, intraChars: '.' })
/** So many words of a question are tried in every order. */
const TURNED = 4

/**
 * Those that a question may mean; all, as they are, where nothing is asked.
 * Scattered letters count only where nothing else is found, or they would find anything.
 */
export function rank<T extends Named>(items: readonly T[], asked: string, scattered = true): Ranked<T>[] {
  const needle = plain(asked).trim()
  if (needle === '') return items.map((item) => ({ item, ranges: [] }))
  const found = new Map<number, readonly number[]>()
  const titles = items.map((it) => plain(it.title))
  const take = (fuzzy: uFuzzy, haystack: string[]) => {
    for (const [index, ranges] of search(fuzzy, haystack, needle)) {
      if (!found.has(index)) found.set(index, ranges)
    }
  }
  take(near, titles)
  // By its group, nothing of the title itself was meant.
  for (const [index] of search(near, items.map((it) => plain(`${it.title} ${it.group}`)), needle)) {
    if (!found.has(index)) found.set(index, [])
  }
  if (scattered && found.size === 0) take(far, titles)
  return [...found].flatMap(([index, ranges]) => {
    const item = items[index]
    return item ? [{ item, ranges }] : []
  })
}

/** Whether a title holds the question as it was written. */
export const holds = (title: string, asked: string): boolean => plain(title).includes(plain(asked).trim())

function search(fuzzy: uFuzzy, haystack: string[], needle: string): [number, readonly number[]][] {
  const [, info, order] = fuzzy.search(haystack, needle, TURNED, Infinity)
  if (!info || !order) return []
  return order.flatMap((at) => {
    const index = info.idx[at]
    return index === undefined ? [] : [[index, info.ranges[at] ?? []] as [number, readonly number[]]]
  })
}

/** A title cut where its letters were meant. */
export function pieces(title: string, ranges: readonly number[]): { text: string; meant: boolean }[] {
  const cut: { text: string; meant: boolean }[] = []
  let from = 0
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const [start, end] = [ranges[i] ?? 0, ranges[i + 1] ?? 0]
    if (start > from) cut.push({ text: title.slice(from, start), meant: false })
    cut.push({ text: title.slice(start, end), meant: true })
    from = end
  }
  if (from < title.length) cut.push({ text: title.slice(from), meant: false })
  return cut
}

/** Without accents, and no longer or shorter than it was, so that ranges hold. */
function plain(text: string): string {
  return [...text]
    .map((letter) => {
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '')
      return base.length === letter.length ? base : letter
    })
    .join('')
    .toLowerCase()
}
