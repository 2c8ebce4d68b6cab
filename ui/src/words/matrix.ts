/** Words of the priority matrix. */
import type * as english from './en/matrix'
import { live } from './live'

export const matrix = live<typeof english.matrix>(import.meta.glob('./*/matrix.ts', { eager: true, import: 'matrix' }))
