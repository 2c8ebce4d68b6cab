/** Words of the window around the steps. */
import { shell as en } from './en/shell'
import { shell as it } from './it/shell'
import { live } from './live'

export const shell = live({ en, it })
