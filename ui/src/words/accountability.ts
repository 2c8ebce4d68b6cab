/** The words of the facilitator's own page on accountability. */
import { accountability as en } from './en/accountability'
import { accountability as it } from './it/accountability'
import { live } from './live'

export const accountability = live({ en, it })
