/** The words of the action plan. */
import { actions as en } from './en/actions'
import { actions as it } from './it/actions'
import { live } from './live'

export const actions = live({ en, it })
