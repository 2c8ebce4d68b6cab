/** The words of the parking lot. */
import type * as english from './en/parking'
import { live } from './live'

export const parking = live<typeof english.parking>(import.meta.glob('./*/parking.ts', { eager: true, import: 'parking' }))
