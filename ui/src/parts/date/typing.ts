/** Keys and readings that every date's field shares. */
import { today } from '../../state/now'
import { addDays, addMonths, shown, type Day } from './day'
import { readDay, type Read, type Reading } from './parse'

/** How a field's words are read; null: there are none. */
export const readField = (text: string, lean: Reading['lean']): Read | null =>
  text.trim() === '' ? null : readDay(text, { today: today(), lean: lean ?? 'ahead' })

/** Where an arrow leads from the day in the field; null: the key isn't one of those. */
export function stepped(event: KeyboardEvent, read: Read | null): Day | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const from = read && 'day' in read ? read.day : today()
  const fresh = read === null
  if (event.key === 'ArrowDown') return fresh ? from : addDays(from, event.shiftKey ? 7 : 1)
  if (event.key === 'ArrowUp') return fresh ? from : addDays(from, event.shiftKey ? -7 : -1)
  if (event.key === 'PageDown') return addMonths(from, 1)
  if (event.key === 'PageUp') return addMonths(from, -1)
  return null
}

/** A day as the field shows it. */
export const fieldText = (day: Day | null): string => (day === null ? '' : shown(day))
