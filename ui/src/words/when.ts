/** Words for points in time, and for how long something took. */
import { when as en } from './en/when'
import { when as it } from './it/when'
import { live } from './live'

export const when = live({ en, it })
