/** The names of days and months, and what is said about a date that was typed. */
import type * as english from './en/dates'
import { live } from './live'

export const dates = live<typeof english.dates>(import.meta.glob('./*/dates.ts', { eager: true, import: 'dates' }))
