/** The words of the hand: keys that were writing, and the menus beside the pointer. */
import { hand as en } from './en/hand'
import { hand as it } from './it/hand'
import { live } from './live'

export const hand = live({ en, it })
