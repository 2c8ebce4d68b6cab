/** The words about names, and the roles that stand for them. */
import { names as en } from './en/names'
import { names as it } from './it/names'
import { live } from './live'

export const names = live({ en, it })
