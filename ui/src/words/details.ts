/** The words of what an action says beside its row: who decides, what it protects, its checklist. */
import type * as english from './en/details'
import { live } from './live'

export const details = live<typeof english.details>(import.meta.glob('./*/details.ts', { eager: true, import: 'details' }))
