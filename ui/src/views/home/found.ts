/** What search found, put in order for the eye. Pure. */
import type { Hit, WorkshopId } from '../../bindings/types'

export interface Group {
  readonly id: WorkshopId
  readonly title: string
  /** Where; the workshop's own title only where nothing else was found. */
  readonly hits: readonly Hit[]
}

/** Hits by workshop, in the order in which the workshops come first. */
export function byWorkshop(hits: readonly Hit[]): Group[] {
  const groups = new Map<WorkshopId, Hit[]>()
  for (const hit of hits) {
    const known = groups.get(hit.workshop)
    if (known) known.push(hit)
    else groups.set(hit.workshop, [hit])
  }
  return [...groups].map(([id, all]) => ({ id, title: all[0]?.title ?? '', hits: all }))
}

/** Words cut where they match what is searched for: the beginnings of words, accents apart. */
export function marked(words: string, query: string): { text: string; hit: boolean }[] {
  const terms = query.split(/\s+/).map(plain).filter((it) => it !== '')
  const parts: { text: string; hit: boolean }[] = []
  const put = (text: string, hit: boolean) => {
    const last = parts.at(-1)
    if (text === '') return
    if (last && last.hit === hit) last.text += text
    else parts.push({ text, hit })
  }
  for (const piece of words.split(/([^\p{L}\p{N}\p{M}]+)/u)) {
    const length = Math.max(0, ...terms.filter((it) => plain(piece).startsWith(it)).map((it) => it.length))
    put(piece.slice(0, length), true)
    put(piece.slice(length), false)
  }
  return parts
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
