/** Le parole della vista del rapporto. */
import type { ReportVariant, State } from '../../bindings/types'
import type { report as english } from '../en/report'

const states: { readonly [state in State]: string } = {
  draft: 'Bozza',
  in_review: 'In revisione',
  reviewed: 'Rivista',
  closed: 'Chiusa',
}

const variants: { readonly [variant in ReportVariant]: string } = {
  full: 'Completo',
  summary: 'Sintesi',
  one_page: 'Una pagina',
  plan: 'Piano d’azione',
  poster: 'Piano d’azione, poster',
  participants: 'Per chi ha partecipato',
  outside: 'Per l’esterno',
  slides: 'Diapositive',
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
  undrawn: (characters: string) => `Nessun font qui ha ${characters}: si possono vedere come riquadri; ricerca e copia li trovano.`,
  exported: (name: string, size: string) => `Esportato “${name}”, ${size}`,
  open: 'Apri',
  show: 'Mostra nella cartella',
  elsewhere: 'Scegli un altro posto',
  kilobytes: (count: number) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,

  language: 'Lingua',

  variant: 'Rapporto',
  variants,
  variantHelp: {
    full: 'Tutto ciò che c’è da dire, con un’appendice.',
    summary: 'La prima pagina, il piano e la lisca: due o tre pagine.',
    one_page: 'Solo la prima pagina.',
    plan: 'Solo il piano d’azione.',
    poster: 'Il piano d’azione da appendere, grande il doppio.',
    participants: 'Per chi ha partecipato: che cosa si è imparato, che cosa ha tenuto, che cosa si è deciso.',
    outside:
      'Per chi sta fuori: senza i campi con ruoli, fonti e responsabili, né cose ancora da decidere. Un ruolo che sta parola per parola in una frase diventa [ruolo]; tutte le altre frasi restano come le hai scritte: rileggile prima.',
    slides: 'Diapositive per chi decide: una cosa su ognuna, in 16:9.',
  },
  paper: 'Carta',
  papers: { a4: 'A4', letter: 'Letter' },
  sectionsHeading: 'Sezioni',
  leftOut: (count: number) => (count === 0 ? 'tutte' : `senza ${count}`),
  sections: {
    summary: 'La prima pagina',
    plan: 'Piano d’azione',
    fishbone: 'Lisca',
    roots: 'Cause radice',
    happened: 'Che cosa è successo',
    safeguards: 'Che cosa ha tenuto',
    functions: 'Funzioni per azioni',
    priorities: 'Priorità',
    workshop: 'La sessione',
    method: 'Note e metodo',
    sign_off: 'Firme',
    causes: 'Tutte le cause',
    evidence: 'Allegati',
  },
  letterhead: 'Carta intestata',
  filled: (count: number) => (count === 0 ? 'vuota' : `${count} su 4`),
  organisation: 'Organizzazione',
  colour: 'Colore',
  colourHint: 'Al posto del verde petrolio; scurito finché si legge.',
  logo: {
    label: 'Logo',
    choose: 'Scegli un file…',
    other: 'Un altro…',
    remove: 'Togli',
    hint: 'PNG o SVG, fino a 1 MB. Sta in testa alla prima pagina, alto 12 mm.',
    shown: 'Il logo',
  },
  colourDarkened: (printed) => `Stampato come ${printed}: scurito finché si legge.`,
  asPrinted: 'Come viene stampato',
  noColour: { message: 'Lisca non conosce questo colore.', help: 'Scrivi un nome semplice, come blu o rosso, o sei cifre, come #0f6b66; oppure lascia vuoto.' },
  confidentiality: 'Riga in fondo a ogni pagina',
  confidentialityHint: 'Vuota: “Just Culture: per imparare, non per uso disciplinare”.',

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
