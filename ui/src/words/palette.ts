/** The palette: every command by name. */
import { palette as en } from './en/palette'
import { palette as it } from './it/palette'
import { live } from './live'

export const palette = live({ en, it })
