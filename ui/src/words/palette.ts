/** The palette: every command by name. */
import type * as english from './en/palette'
import { live } from './live'

export const palette = live<typeof english.palette>(import.meta.glob('./*/palette.ts', { eager: true, import: 'palette' }))
