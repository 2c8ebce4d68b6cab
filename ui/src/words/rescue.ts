/** Words of a library that can’t be used, or that stands in a bad place. */
import type * as english from './en/rescue'
import { live } from './live'

export const rescue = live<typeof english.rescue>(import.meta.glob('./*/rescue.ts', { eager: true, import: 'rescue' }))
