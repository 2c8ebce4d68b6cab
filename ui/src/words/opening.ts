/** Words of the opening: what for, by which rules, who is here, and what is still open from before. */
import type * as english from './en/opening'
import { live } from './live'

export const opening = live<typeof english.opening>(import.meta.glob('./*/opening.ts', { eager: true, import: 'opening' }))
