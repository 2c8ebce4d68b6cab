/** Words for what was done: for undo, redo and the history. */
import type * as english from './en/undoing'
import { live } from './live'

export const undoing = live<typeof english.undoing>(import.meta.glob('./*/undoing.ts', { eager: true, import: 'undoing' }))
