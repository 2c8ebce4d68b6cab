/** The words of the page on who was hurt. */
import type * as english from './en/hurt'
import { live } from './live'

export const hurt = live<typeof english.hurt>(import.meta.glob('./*/hurt.ts', { eager: true, import: 'hurt' }))
