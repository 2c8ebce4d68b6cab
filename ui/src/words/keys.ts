/** What each key does, as one looks it up. */
import type * as english from './en/keys'
import { live } from './live'

export const keys = live<typeof english.keys>(import.meta.glob('./*/keys.ts', { eager: true, import: 'keys' }))
