/** The words of the action plan. */
import type * as english from './en/actions'
import { live } from './live'

export const actions = live<typeof english.actions>(import.meta.glob('./*/actions.ts', { eager: true, import: 'actions' }))
