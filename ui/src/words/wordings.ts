/** The words of the wording guard. */
import { wordings as en } from './en/wordings'
import { wordings as it } from './it/wordings'
import { live } from './live'

export const wordings = live({ en, it })
