/** Le parole delle priorità: i punti, e che cosa dicono. */
import type { priorities as english } from '../en/priorities'
import { say } from './say'

export const priorities: typeof english = {
  title: 'Priorità',
  lead: 'Quali cause contano di più? Ciascuno dà dei punti; restano nascosti fino alla chiusura della votazione.',
  noCauses: 'Non ci sono ancora cause tra cui scegliere. Vengono dalla lisca.',

  dots: 'Punti a testa',
  perCause: 'Al massimo per causa',
  more: (what: string) => `${what}: uno in più`,
  less: (what: string) => `${what}: uno in meno`,
  open: 'Apri la votazione',
  openAgain: 'Vota di nuovo',
  openMeans: 'I punti che le cause hanno adesso tornano a zero. Si può annullare.',
  close: 'Chiudi la votazione',
  closeMeans: 'La chiusura mostra i punti, qui e in sala.',

  voters: 'Chi dà i punti',
  counted: 'Contati insieme',
  countedMeans: 'Punti su una parete o su cartoncini, scritti come somma per ogni causa',
  noVoters: 'I ruoli presenti, indicati in Apertura, danno i punti uno per uno.',
  of: (given: number, all: number) => `${given} su ${all}`,
  given: (count: number) => say('{count, plural, one {# punto} other {# punti}}', { count }),
  left: (count: number) =>
    count === 0 ? 'Tutti dati' : say('{count, plural, one {resta # punto} other {restano # punti}}', { count }),
  causes: (who: string) => `Cause: punti di ${who}`,
  has: (count: number) => say(': {count, plural, one {# punto} other {# punti}}', { count }),
  progress: (dots: number, done: number, all: number) =>
    all === 0
      ? say('{dots, plural, one {# punto dato} other {# punti dati}}', { dots })
      : say('{dots, plural, one {# punto dato} other {# punti dati}} · {done} su {all, plural, one {# ruolo ha} other {# ruoli hanno}} finito', { dots, done, all }),
  hidden: (count: number) =>
    say('{count, plural, one {C’è # punto, nascosto} other {Ci sono # punti, nascosti}} fino alla chiusura.', { count }),
  anew: 'Ricomincia da capo',
  full: 'Tutti i punti sono dati. Prima riprendine uno.',
  mostOn: (most: number) => `Al massimo ${most} per causa.`,

  keys: [
    ['↑ ↓', 'causa'],
    ['Space', 'un punto'],
    ['Backspace', 'riprendine uno'],
    ['← →', 'chi'],
    ['Enter', 'prossima persona'],
  ],
  countKeys: [
    ['↑ ↓', 'causa'],
    ['0–9', 'quanti'],
    ['← →', 'chi'],
    ['Enter', 'prossima causa'],
  ],
  resultKeys: [
    ['↑ ↓', 'causa'],
    ['R', 'causa radice'],
    ['A', 'un’azione'],
    ['Enter', 'vedila sulla lisca'],
  ],

  result: {
    by: 'Punti per',
    cause: 'Causa',
    category: 'Categoria',
    none: 'Nessun punto è stato dato.',
    sum: (dots: number, causes: number) =>
      say('{dots, plural, one {# punto} other {# punti}} su {causes, plural, one {# causa} other {# cause}}', { dots, causes }),
    carry: (most: number, all: number) =>
      say('{most, plural, one {# causa su {all} ne ha} other {# cause su {all} ne hanno}} l’80%', { most, all }),
    list: 'Cause per numero di punti',
    chart: { cause: 'Punti per causa, e la somma come linea', category: 'Punti per categoria, e la somma come linea' },
    root: 'Causa radice',
    dots: 'Voti',
    soFar: 'Totale fin qui',
    percent: (share: number) => `${Math.round(share * 100 + 1e-9)}%`,
  },

  early: (roles: readonly string[]) => `Non hanno ancora dato tutti i loro voti: ${roles.join(', ')}.`,
  goOn: 'Continua la votazione',
  closeEarly: 'Chiudi lo stesso',

  commands: {
    open: 'Priorità: apri una votazione',
    close: 'Priorità: chiudi la votazione e mostra i punti',
    byCause: 'Priorità: punti per causa',
    byCategory: 'Priorità: punti per categoria',
  },
}
