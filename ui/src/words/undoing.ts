/** Words for what was done: for undo, redo and the history. */
import * as en from './en/undoing'
import * as it from './it/undoing'
import { live } from './live'

export const undoing = live({ en: en.undoing, it: it.undoing })
