/** The words of answers from 1 to 5. */
import type * as english from './en/counts'
import { live } from './live'

export const counts = live<typeof english.counts>(import.meta.glob('./*/counts.ts', { eager: true, import: 'counts' }))
