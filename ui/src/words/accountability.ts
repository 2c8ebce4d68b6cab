/** The words of the facilitator's own page on accountability. */
import type * as english from './en/accountability'
import { live } from './live'

export const accountability = live<typeof english.accountability>(import.meta.glob('./*/accountability.ts', { eager: true, import: 'accountability' }))
