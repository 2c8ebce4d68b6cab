/** Le parole delle priorità: i voti, e che cosa dicono. */
import type { priorities as english } from '../en/priorities'
import { say } from './say'

export const priorities: typeof english = {
  title: 'Priorità',
  lead: 'Quali cause contano di più? Ciascuno dà i suoi voti; restano nascosti fino alla chiusura della votazione.',
  noCauses: 'Non ci sono ancora cause tra cui scegliere. Vengono dalla lisca.',

  dots: 'Voti a testa',
  perCause: 'Al massimo per causa',
  more: (what: string) => `${what}: uno in più`,
  less: (what: string) => `${what}: uno in meno`,
  open: 'Apri la votazione',
  openAgain: 'Vota di nuovo',
  openMeans: 'I voti che le cause hanno adesso tornano a zero. Si può annullare.',
  close: 'Chiudi la votazione',
  closeMeans: 'La chiusura mostra i voti, qui e in sala.',

  voters: 'Chi vota',
  counted: 'Contati insieme',
  countedMeans: 'Voti su una parete o su cartoncini, scritti come somma per ogni causa',
  noVoters: 'I ruoli presenti, indicati in Apertura, votano uno per uno.',
  of: (given: number, all: number) => `${given} su ${all}`,
  given: (count: number) => say('{count, plural, one {# voto} other {# voti}}', { count }),
  left: (count: number) =>
    count === 0 ? 'Tutti dati' : say('{count, plural, one {resta # voto} other {restano # voti}}', { count }),
  causes: (who: string) => `Cause: voti di ${who}`,
  has: (count: number) => say(': {count, plural, one {# voto} other {# voti}}', { count }),
  progress: (dots: number, done: number, all: number) =>
    all === 0
      ? say('{dots, plural, one {# voto dato} other {# voti dati}}', { dots })
      : say('{dots, plural, one {# voto dato} other {# voti dati}} · {done, plural, =0 {nessun ruolo su {all} ha finito} one {# ruolo su {all} ha finito} other {# ruoli su {all} hanno finito}}', { dots, done, all }),
  hidden: (count: number) =>
    say('{count, plural, one {C’è # voto, nascosto} other {Ci sono # voti, nascosti}} fino alla chiusura.', { count }),
  anew: 'Ricomincia da capo',
  full: 'Tutti i voti sono dati. Prima riprendine uno.',
  mostOn: (most: number) => `Al massimo ${most} per causa.`,

  keys: [
    ['dots_up dots_down', 'causa'],
    ['dots_more', 'un voto'],
    ['dots_fewer', 'riprendine uno'],
    ['voter_before voter_after', 'chi'],
    ['dots_next', 'prossimo ruolo'],
    ['dots_page', 'altra pagina in sala'],
  ],
  countKeys: [
    ['dots_up dots_down', 'causa'],
    ['dots', 'quanti'],
    ['voter_before voter_after', 'chi'],
    ['dots_next', 'prossima causa'],
    ['dots_page', 'altra pagina in sala'],
  ],
  resultKeys: [
    ['↑ ↓', 'causa'],
    ['result_root', 'causa radice'],
    ['result_action', 'un’azione'],
    ['result_show', 'vedila sulla lisca'],
  ],

  result: {
    by: 'Voti per',
    cause: 'Causa',
    category: 'Categoria',
    none: 'Nessun voto è stato dato.',
    sum: (dots: number, causes: number) =>
      say('{dots, plural, one {# voto} other {# voti}} su {causes, plural, one {# causa} other {# cause}}', { dots, causes }),
    carry: (most: number, all: number) =>
      say('{most, plural, one {# causa su {all} ne raccoglie} other {# cause su {all} ne raccolgono}} l’80%', { most, all }),
    list: 'Cause per numero di voti',
    chart: { cause: 'Voti per causa, e la somma come linea', category: 'Voti per categoria, e la somma come linea' },
    root: 'Causa radice',
    dots: 'Voti',
    soFar: 'Totale fin qui',
  },

  early: (roles: readonly string[]) =>
    say('{count, plural, one {Non ha ancora dato tutti i suoi voti} other {Non hanno ancora dato tutti i loro voti}}: {who}.', { count: roles.length, who: roles.join(', ') }),
  goOn: 'Continua la votazione',
  closeEarly: 'Chiudi lo stesso',

  commands: {
    open: 'Priorità: apri una votazione',
    close: 'Priorità: chiudi la votazione e mostra i voti',
    pageOn: 'Priorità: la pagina dopo delle cause in sala',
    pageBack: 'Priorità: la pagina prima delle cause in sala',
    byCause: 'Priorità: voti per causa',
    byCategory: 'Priorità: voti per categoria',
  },
}
