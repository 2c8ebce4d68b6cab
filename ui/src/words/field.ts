/** The words of the menu of a field. */
import type * as english from './en/field'
import { live } from './live'

export const field = live<typeof english.field>(import.meta.glob('./*/field.ts', { eager: true, import: 'field' }))
