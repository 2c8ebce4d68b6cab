/** Le parole del parcheggio. */
import type { parking as english } from '../en/parking'
import { say } from './say'

export const parking: typeof english = {
  title: 'Parcheggio',
  line: 'Parcheggia un pensiero',
  hint: 'Un rimedio, una domanda, qualcosa per dopo',
  keys: [
    ['Enter', 'parcheggia, e torna'],
    ['park_another', 'parcheggia, e un altro'],
    ['Esc', 'torna'],
  ],
  parked: (text: string) => `Parcheggiato: “${text}”`,
  list: 'Parcheggiati finora',
  none: 'Il parcheggio è vuoto. Ciò che parcheggi lo ritrovi nelle Azioni.',
  settled: (count: number) => say('{count, plural, one {# pensiero risolto} other {# pensieri risolti}}', { count }),
  settle: 'È risolto',
  unsettle: 'Non è ancora risolto',
  settleOne: (text: string) => `È risolto: ${text}`,
  remove: 'Togli',
  removeOne: (text: string) => `Togli: ${text}`,
  removed: (text: string) => `Tolto: “${text}”`,
  undo: 'Annulla',
  reword: (text: string) => `Riformula: ${text}`,

  back: {
    title: (count: number) =>
      say('{count, plural, one {Torna # pensiero parcheggiato} other {Tornano # pensieri parcheggiati}}', { count }),
    become: 'Fanne un’azione',
    becomeOne: (text: string) => `Fanne un’azione: ${text}`,
    became: (text: string) => `Azione aggiunta: “${text}”`,
  },
}
