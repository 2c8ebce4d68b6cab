/** Words of the library's backups. */
import type * as english from './en/backups'
import { live } from './live'

export const backups = live<typeof english.backups>(import.meta.glob('./*/backups.ts', { eager: true, import: 'backups' }))
