/** Words of the library. */
import { home as en } from './en/home'
import { home as it } from './it/home'
import { live } from './live'

export const home = live({ en, it })
