/** Le parole del menu di un campo. */
import type { field as english } from '../en/field'

export const field: typeof english = {
  name: 'Che cosa fare con il testo',
  undo: 'Annulla',
  redo: 'Ripeti',
  cut: 'Taglia',
  copy: 'Copia',
  paste: 'Incolla',
  all: 'Seleziona tutto',
  pasteByKey: (key: string) => `Questo sistema permette di incollare solo dalla tastiera: premi ${key}.`,
}
