/** The words around the open points. */
import type * as english from './en/readiness'
import { live } from './live'

export const readiness = live<typeof english.readiness>(import.meta.glob('./*/readiness.ts', { eager: true, import: 'readiness' }))
