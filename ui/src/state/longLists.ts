/** The long lists that are shown: a row that somebody is led to may have to be drawn before it is there. */
import type { Key } from '../bindings/types'

const draws = new Set<(record: Key) => void>()
/** The record that somebody is being led to; null: none. */
let sought: Key | null = null

/**
 * Adds a list while it is shown.
 * @param draw draws the row of a record, if it is one of the list's
 */
export function addLongList(draw: (record: Key) => void): () => void {
  draws.add(draw)
  if (sought !== null) draw(sought)
  return () => draws.delete(draw)
}

/** Draws the row of a record, in whichever list it stands or will stand, until another is sought. */
export function seekRow(record: Key | null): void {
  sought = record
  if (record !== null) for (const draw of draws) draw(record)
}
