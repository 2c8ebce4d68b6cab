/** Words of short reports. */
import type * as english from './en/hazards'
import { live } from './live'

export const hazards = live<typeof english.hazards>(import.meta.glob('./*/hazards.ts', { eager: true, import: 'hazards' }))
