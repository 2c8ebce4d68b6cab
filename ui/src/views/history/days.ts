/** What was done, told by day and time. */
import type { Moment } from '../../bindings/types'
import { dayOf, timeOf } from '../../parts/date/moment'
import { history as words } from '../../words/history'

/** A line of the list: a day, or a moment of it. */
export type Line =
  | { readonly day: string; readonly first: number }
  | {
      readonly moment: Moment
      /** The day that it is on, where it is the first told of it. */
      readonly of: string | null
      /** It was in the same minute as the one before. */
      readonly again: boolean
    }

/** Moments, the latest first, each day before those that were on it. */
export function byDay(moments: readonly Moment[], now: Date): Line[] {
  const lines: Line[] = []
  let day: string | null = null
  let time: string | null = null
  for (const moment of moments) {
    const name = dayOf(moment.at, now)
    const isNew = name !== day
    if (isNew) lines.push({ day: name, first: moment.seq })
    lines.push({ moment, of: isNew ? name : null, again: !isNew && timeOf(moment.at) === time })
    day = name
    time = timeOf(moment.at)
  }
  return lines
}

/** What was done then, in a sentence. */
export function told(moment: Moment): string {
  if (moment.kind === 'undo') return words.undid(moment)
  return moment.kind === 'redo' ? words.redid(moment) : words.did(moment)
}
