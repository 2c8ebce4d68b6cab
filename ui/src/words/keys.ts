/** What each key does, as one looks it up. */
import { keys as en } from './en/keys'
import { keys as it } from './it/keys'
import { live } from './live'

export const keys = live({ en, it })
