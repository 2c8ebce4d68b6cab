/** Words of the step "What happened". */
import type * as english from './en/happened'
import { live } from './live'

export const happened = live<typeof english.happened>(import.meta.glob('./*/happened.ts', { eager: true, import: 'happened' }))
