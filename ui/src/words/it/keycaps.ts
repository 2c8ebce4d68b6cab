/** Che cosa sta scritto sui tasti di una tastiera italiana. */
import type { keycaps as english } from '../en/keycaps'

export const keycaps: typeof english = {
  Enter: 'Invio',
  Del: 'Canc',
  Shift: 'Maiusc',
  Space: 'Spazio',
  PgUp: 'Pag↑',
  PgDn: 'Pag↓',
  arrow: 'freccia',
  click: 'clic',
  period: 'punto',
  comma: 'virgola',
  and: 'e',
}
