/** Words for what could not be saved and waits. */
import { waiting as en } from './en/waiting'
import { waiting as it } from './it/waiting'
import { live } from './live'

export const waiting = live({ en, it })
