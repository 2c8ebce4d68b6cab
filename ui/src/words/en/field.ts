/** The words of the menu of a field. */
export const field = {
  name: 'What to do with the words',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  all: 'Select all',
  pasteByKey: (key: string) => `This system lets you paste by the keyboard only: press ${key}.`,
}
