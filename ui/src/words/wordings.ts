/** The words of the wording guard. */
import type * as english from './en/wordings'
import { live } from './live'

export const wordings = live<typeof english.wordings>(import.meta.glob('./*/wordings.ts', { eager: true, import: 'wordings' }))
