/** Words of the library. */
import type * as english from './en/home'
import { live } from './live'

export const home = live<typeof english.home>(import.meta.glob('./*/home.ts', { eager: true, import: 'home' }))
