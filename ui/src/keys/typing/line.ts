/** The line that words go into which are typed on the diagram: the capture line, or that of the five whys. */
export interface WritingLine {
  /** Puts words at its end, and the caret after them. */
  take(text: string): void
  /** Remembers what keys can change beside it; the answer brings that back. */
  keep(): () => void
}

const lines = new WeakMap<object, WritingLine>()

/** Called by the view whose line it is; the answer takes it away. */
export function standsLine(session: object, line: WritingLine): () => void {
  lines.set(session, line)
  return () => {
    if (lines.get(session) === line) lines.delete(session)
  }
}

export const lineOf = (session: object): WritingLine | null => lines.get(session) ?? null
