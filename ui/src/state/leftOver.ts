/** Drafts whose place is gone. */
import type { OpenWorkshop } from './workshop.svelte'

/** Takes the words that waited at something that isn't there any more, the first of them; none: there are none. */
export function takeLeftOver(workshop: Pick<OpenWorkshop, 'drafts' | 'has'>): string {
  const { drafts } = workshop
  const found = drafts.all().find(([name]) => {
    const id = ownerOf(name)
    return id !== null && !workshop.has(id)
  })
  if (!found) return ''
  drafts.keep(found[0], '')
  return found[1]
}

/** The record that a name speaks of, as in `cause/7/note`; null: it speaks of none. */
function ownerOf(name: string): number | null {
  const id = /^[a-z]+\/(\d+)(\/|$)/.exec(name)?.[1]
  return id === undefined ? null : Number(id)
}
