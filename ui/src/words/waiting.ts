/** Words for what could not be saved and waits. */
import type * as english from './en/waiting'
import { live } from './live'

export const waiting = live<typeof english.waiting>(import.meta.glob('./*/waiting.ts', { eager: true, import: 'waiting' }))
