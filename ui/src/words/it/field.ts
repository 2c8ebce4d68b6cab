/** Le parole del menu di un campo. */
import type { field as english } from '../en/field'

export const field: typeof english = {
  name: 'Che cosa fare con le parole',
  undo: 'Annulla',
  redo: 'Ripeti',
  cut: 'Taglia',
  copy: 'Copia',
  paste: 'Incolla',
  all: 'Seleziona tutto',
  pasteByKey: 'Il sistema dà gli appunti solo al loro tasto: premi Ctrl+V.',
}
