/** The words of the menu of a field. */
export const field = {
  name: 'What to do with the words',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  all: 'Select all',
  pasteByKey: 'The system gives the clipboard to its key alone: press Ctrl+V.',
}
