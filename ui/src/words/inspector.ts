/** The words of the inspector. */
import { inspector as en } from './en/inspector'
import { inspector as it } from './it/inspector'
import { live } from './live'

export const inspector = live({ en, it })
