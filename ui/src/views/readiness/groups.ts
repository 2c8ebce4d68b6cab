/** Open points by what they are about. Pure. */
import type { OpenPoint, Subject } from '../../bindings/types'

export interface Group {
  readonly subject: Subject
  /** The place of its first point among all. */
  readonly first: number
  readonly points: readonly OpenPoint[]
}

/** Subjects in their order; those about which nothing is open are left out. */
export function grouped(points: readonly OpenPoint[]): Group[] {
  const subjects = [...new Set(points.map((it) => it.subject))]
  return subjects.map((subject) => ({
    subject,
    first: points.findIndex((it) => it.subject === subject),
    points: points.filter((it) => it.subject === subject),
  }))
}

/** Where a step in the list leads, kept within it. */
export function stepTo(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key]
  return to === undefined ? null : Math.max(0, Math.min(to, count - 1))
}
