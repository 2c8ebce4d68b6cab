/** The history panel: what was done, by time. */
import type * as english from './en/history'
import { live } from './live'

export const history = live<typeof english.history>(import.meta.glob('./*/history.ts', { eager: true, import: 'history' }))
