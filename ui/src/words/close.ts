/** Words of the close: what was learned, was it worth it, what is open. */
import type * as english from './en/close'
import { live } from './live'

export const close = live<typeof english.close>(import.meta.glob('./*/close.ts', { eager: true, import: 'close' }))
