/** Words for points in time, and for how long something took. */
import type * as english from './en/when'
import { live } from './live'

export const when = live<typeof english.when>(import.meta.glob('./*/when.ts', { eager: true, import: 'when' }))
