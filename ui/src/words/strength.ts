/** The words of how strong actions are, and of ideas for stronger ones. */
import { strength as en } from './en/strength'
import { strength as it } from './it/strength'
import { live } from './live'

export const strength = live({ en, it })
