/** How the times of the timeline are shown and edited. Pure. */
import type { EntryTime, TimelineEntry } from '../../bindings/types'
import type { Day } from '../date/day'
import { when } from '../../words/when'
import { clockOf, dayOf, isDay, shownMomentShort } from './moment'

const ABOUT = '≈ '
const NOT_KNOWN = '–'

/** A day alone says by itself that its time isn't known. */
const about = (time: EntryTime & { at: string }) => (time.certainty === 'approximate' && !isDay(time.at) ? ABOUT : '')

/** The whole of it, as it is edited; nothing where it is not known. */
export function edited(time: EntryTime): string {
  return time.certainty === 'unknown' ? '' : about(time) + shownMomentShort(time.at)
}

/** How typed words were read, with what is to know of it. */
export function meant({ time, note }: { readonly time: EntryTime; readonly note: string }): string {
  const said = edited(time) || when.notKnown
  return note === '' ? said : `${said} · ${note}`
}

/** What is shown in a row: the clock alone where the row above is of the same day. */
export function shownIn(time: EntryTime, before: Day | null): string {
  if (time.certainty === 'unknown') return NOT_KNOWN
  if (dayOf(time.at) !== before || isDay(time.at)) return edited(time)
  return about(time) + clockOf(time.at)
}

/** The last day that is known in the rows up to `end`; null: none. */
export function dayBefore(entries: readonly TimelineEntry[], end: number): Day | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const time = entries[at]?.time
    if (time && time.certainty !== 'unknown') return dayOf(time.at)
  }
  return null
}
