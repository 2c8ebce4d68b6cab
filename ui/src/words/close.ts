/** Words of the close: what was learned, was it worth it, what is open. */
import { close as en } from './en/close'
import { close as it } from './it/close'
import { live } from './live'

export const close = live({ en, it })
