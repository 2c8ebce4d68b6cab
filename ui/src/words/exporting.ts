/** The words of what can be exported. */
import type * as english from './en/exporting'
import { live } from './live'

export const exporting = live<typeof english.exporting>(import.meta.glob('./*/exporting.ts', { eager: true, import: 'exporting' }))
