/** Le parole della mano: tasti che erano scrittura, e i menu accanto al puntatore. */
import type { hand as en } from '../en/hand'

export const hand: typeof en = {
  wereWords: 'Stavi scrivendo: le parole sono nella riga, e ciò che le prime lettere avevano fatto è annullato.',
}
