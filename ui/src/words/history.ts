/** The history panel: what was done, by time. */
import { history as en } from './en/history'
import { history as it } from './it/history'
import { live } from './live'

export const history = live({ en, it })
