/** The words of the menu of a field. */
import { field as en } from './en/field'
import { field as it } from './it/field'
import { live } from './live'

export const field = live({ en, it })
