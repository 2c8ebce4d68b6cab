/** Words about safeguards: what was there to prevent, to notice, to limit it. */
import type * as english from './en/safeguards'
import { live } from './live'

export const safeguards = live<typeof english.safeguards>(import.meta.glob('./*/safeguards.ts', { eager: true, import: 'safeguards' }))
