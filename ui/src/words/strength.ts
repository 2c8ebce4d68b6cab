/** The words of how strong actions are, and of ideas for stronger ones. */
import type * as english from './en/strength'
import { live } from './live'

export const strength = live<typeof english.strength>(import.meta.glob('./*/strength.ts', { eager: true, import: 'strength' }))
