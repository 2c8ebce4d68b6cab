/** The words of the report's view. */
import { report as en } from './en/report'
import { report as it } from './it/report'
import { live } from './live'

export const report = live({ en, it })
