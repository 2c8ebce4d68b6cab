/** The words of the parking lot. */
import { parking as en } from './en/parking'
import { parking as it } from './it/parking'
import { live } from './live'

export const parking = live({ en, it })
