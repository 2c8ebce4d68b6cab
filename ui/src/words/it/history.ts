/** La cronologia delle modifiche: che cosa si è fatto, in ordine di tempo. */
import type { history as english } from '../en/history'
import { say } from './say'
import { named } from './undoing'

/** Tante lettere si citano qui di ciò che un passo riguardava. */
const MOST = 100
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const history: typeof english = {
  title: 'Cronologia delle modifiche',
  close: 'Chiudi la cronologia delle modifiche',
  list: 'Che cosa si è fatto, dal più recente',
  now: 'Adesso',
  today: 'Oggi',
  yesterday: 'Ieri',
  did: (step) => upper(named(step, MOST)),
  undid: (step) => `Annullato: ${named(step, MOST)}`,
  redid: (step) => `Ripetuto: ${named(step, MOST)}`,
  undone: 'annullato',
  none: 'Non si è ancora fatto niente.',
  earlier: (count: number) => say('{count, plural, one {Mostra # passo precedente} other {Mostra # passi precedenti}}', { count }),
  look: 'guarda',
  keep: 'ritorna',
  back: 'adesso',

  past: (day: string, time: string) => `Com’era: ${day}, ${time}`,
  after: (step) => `dopo: ${named(step)}`,
  only: 'Lo vedi solo tu. La sala vede l’analisi com’è adesso.',
  return: 'Ritorna a questo momento',
  toNow: 'Torna ad adesso',
  returned: (undo: string) => `Tutto è com’era in quel momento. Ciò che è venuto dopo resta nella cronologia delle modifiche: ${undo} lo riporta.`,
  picture: (day: string, time: string) => `La lisca com’era: ${day}, ${time}`,
}
