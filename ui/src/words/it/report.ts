/** Le parole della vista del rapporto. */
import type { State } from '../../bindings/types'
import type { report as english } from '../en/report'

const states: { readonly [state in State]: string } = {
  draft: 'Bozza',
  in_review: 'In revisione',
  reviewed: 'Rivista',
  closed: 'Chiusa',
}

export const report: typeof english = {
  pages: 'Pagine del rapporto',
  page: (at: number, all: number) => `Pagina ${at} di ${all}`,
  at: (at: number, all: number) => `${at} / ${all}`,
  previous: 'Pagina precedente',
  next: 'Pagina successiva',

  loading: 'Le pagine arrivano…',
  empty: 'Non ci sono ancora pagine da mostrare.',
  emptyHelp: 'Il rapporto si fa con ciò che sta negli altri passi: i fatti, la lisca, le cause radice e le azioni.',
  failedAgain: 'Riprova',

  side: 'Sul rapporto',
  export: {
    pdf: 'Esporta il PDF',
    whoWasHurt: 'Con chi ne ha sofferto, e di che cosa ha bisogno',
  },
  exported: (name: string, size: string) => `Esportato “${name}”, ${size}`,
  open: 'Apri',
  show: 'Mostra nella cartella',
  elsewhere: 'Scegli un altro posto',
  kilobytes: (count: number) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,

  language: 'Lingua',

  decision: 'Che cosa chiediamo di decidere a chi legge',
  decisionHint: 'Una decisione per riga. Nel rapporto vengono per prime.',
  decisionPlaceholder: 'Finanziare due persone reperibili dal 1º maggio',
  facilitator: 'Chi facilita',
  heldOn: 'Data della sessione',
  state: 'Stato',
  states,
  notes: 'Note e fonti',
  notesHint: 'Stampate alla fine.',
}
