/** The words of the priorities: dots, and what they say. */
import type * as english from './en/priorities'
import { live } from './live'

export const priorities = live<typeof english.priorities>(import.meta.glob('./*/priorities.ts', { eager: true, import: 'priorities' }))
