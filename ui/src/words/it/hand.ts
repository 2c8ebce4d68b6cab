/** Le parole della mano: tasti che erano scrittura, e i menu accanto al puntatore. */
import type { hand as en } from '../en/hand'
import { quoting } from '../quote'

const quote = quoting(48)

export const hand: typeof en = {
  wereWords: 'Stavi scrivendo: le parole sono nella riga, nient’altro è cambiato.',
  about: (text: string) => `Che cosa fare con ${quote(text)}`,
  aboutDiagram: 'Che cosa fare con il diagramma',
  addCause: 'Aggiungi una causa',
  move: 'Sposta',
  edit: 'Modifica le parole',
  editCell: 'Modifica',
  toCause: 'Falla diventare una causa',
  showCause: 'Mostrala sulla lisca',
  ideas: 'Idee per un’azione più forte',
  evidence: 'Allegati…',
  up: 'Sposta su',
  down: 'Sposta giù',
  remove: 'Togli',
}
