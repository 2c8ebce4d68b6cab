/** The long lists that are shown, in which a row may have to be drawn before it can be found. */
const draws = new Set<(id: string) => void>()

/**
 * Adds a list while it is shown.
 * @param draw draws the row whose element has an id, if it is one of the list's
 */
export function addLongList(draw: (id: string) => void): () => void {
  draws.add(draw)
  return () => draws.delete(draw)
}

/** Draws the row that a selector begins with, `#entry-4 …`, in whichever list it stands. */
export function drawRow(selector: string): void {
  const id = /^#([\w-]+)/.exec(selector)?.[1]
  if (id !== undefined) for (const draw of draws) draw(id)
}
