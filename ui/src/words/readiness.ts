/** The words around the open points. */
import { readiness as en } from './en/readiness'
import { readiness as it } from './it/readiness'
import { live } from './live'

export const readiness = live({ en, it })
