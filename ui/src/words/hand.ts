/** The words of the hand: keys that were writing, and the menus beside the pointer. */
import type * as english from './en/hand'
import { live } from './live'

export const hand = live<typeof english.hand>(import.meta.glob('./*/hand.ts', { eager: true, import: 'hand' }))
