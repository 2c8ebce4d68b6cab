/** The words of the report's view. */
import type * as english from './en/report'
import { live } from './live'

export const report = live<typeof english.report>(import.meta.glob('./*/report.ts', { eager: true, import: 'report' }))
