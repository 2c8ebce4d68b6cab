/** Words for what was done: for undo, redo and the history. */
export { named, undoing } from '../en/undoing'
