/** The names of days and months, and what is said about a date that was typed. */
import { dates as en } from './en/dates'
import { dates as it } from './it/dates'
import { live } from './live'

export const dates = live({ en, it })
