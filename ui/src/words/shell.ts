/** Words of the window around the steps. */
import type * as english from './en/shell'
import { live } from './live'

export const shell = live<typeof english.shell>(import.meta.glob('./*/shell.ts', { eager: true, import: 'shell' }))
