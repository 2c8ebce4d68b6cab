/** Le parole della matrice delle priorità; il danno e la frequenza hanno le loro in `happened`. */
import type { matrix as english } from '../en/matrix'

export const matrix: typeof english = {
  name: 'Matrice delle priorità: quanto danno, quanto spesso',
  signs: 'Quale segno mettere',
  cell: (harm, often, priority, signs) => [`${harm}, ${often}: priorità ${priority} su 3`, ...signs].join('. '),
}
