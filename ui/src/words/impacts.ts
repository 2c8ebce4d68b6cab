/** Words about the harm by kind. */
import type * as english from './en/impacts'
import { live } from './live'

export const impacts = live<typeof english.impacts>(import.meta.glob('./*/impacts.ts', { eager: true, import: 'impacts' }))
