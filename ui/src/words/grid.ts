/** The words of impact × effort. */
import type * as english from './en/grid'
import { live } from './live'

export const grid = live<typeof english.grid>(import.meta.glob('./*/grid.ts', { eager: true, import: 'grid' }))
