/** How the times of the timeline are shown and edited. Pure. */
import type { EntryTime, TimelineEntry } from '../../bindings/types'
import type { Day } from '../../parts/date/day'
import { clockOf, dayOf, shownMomentShort } from '../../parts/when/moment'

const ABOUT = '≈ '
const NOT_KNOWN = '–'

/** The whole of it, as it is edited; nothing where it is not known. */
export function edited(time: EntryTime): string {
  if (time.certainty === 'unknown') return ''
  return (time.certainty === 'approximate' ? ABOUT : '') + shownMomentShort(time.at)
}

/** What is shown in a row: the clock alone where the row above is of the same day. */
export function shownIn(time: EntryTime, before: Day | null): string {
  if (time.certainty === 'unknown') return NOT_KNOWN
  if (dayOf(time.at) !== before) return edited(time)
  const clock = clockOf(time.at)
  // Midnight stands for a day without a time: then the day is all that is known.
  if (clock === '00:00') return edited(time)
  return (time.certainty === 'approximate' ? ABOUT : '') + clock
}

/** The last day that is known in the rows up to `end`; null: none. */
export function dayBefore(entries: readonly TimelineEntry[], end: number): Day | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const time = entries[at]?.time
    if (time && time.certainty !== 'unknown') return dayOf(time.at)
  }
  return null
}
