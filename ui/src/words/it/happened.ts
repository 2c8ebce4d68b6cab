/** Le parole del passo “Che cosa è successo”. */
import type { happened as english } from '../en/happened'
import { quoting } from '../quote'

/** Quanto si cita di una riga dove c’è poco posto. */
const quote = quoting(48)

export const happened: typeof english = {
  story: {
    heading: 'Il caso',
    help: 'Che cosa si è visto e fatto, in ordine. Ruoli al posto dei nomi; le cause vengono dopo.',
    kind: 'Tipo',
    title: 'Titolo',
    what: 'Che cosa è successo',
    whatHint: 'Poche frasi che capisca anche chi viene da fuori',
    place: 'Dove',
    placeHint: 'Luogo, sede o servizio',
    impact: 'Impatto',
    impactHint: 'Chi o che cosa ne ha risentito, e quanto: ore, persone, dati, denaro',
    touched: 'Dove, e che cosa ha toccato',
    noticing: 'Che cosa l’ha innescato, e come è stato rilevato',
    told: (told: number, of: number) => (told === 1 ? `${told} di ${of} compilato` : `${told} di ${of} compilati`),
  },
  /** Ciò che se ne racconta, ciascuno per sé. */
  told: {
    meant: 'Che cosa doveva succedere',
    trigger: 'Che cosa l’ha innescato',
    detection: 'Come è stato rilevato',
    sooner: 'Che cosa avrebbe potuto mostrarlo prima',
  },
  toldHints: {
    meant: 'Che cosa sarebbe successo in un giorno normale',
    trigger: 'La modifica o l’evento subito prima; che cosa l’ha reso possibile viene con le cause',
    detection: 'Un avviso, una chiamata, qualcuno che ha guardato due volte',
    sooner: 'Un segno che c’era, e che nessuno poteva vedere',
  },
  more: {
    heading: 'Altro sul caso',
    help: 'Ciò che può aspettare, e che altri chiederanno.',
  },
  kinds: { incident: 'Incidente', near_miss: 'Quasi incidente', hazard: 'Pericolo o vulnerabilità' },
  kindHints: {
    incident: 'C’è stato un danno.',
    near_miss: 'Un quasi incidente (near miss): questa volta è andata bene. Merita la stessa cura.',
    hazard: 'Non è ancora successo niente: è stata segnalata una vulnerabilità o un pericolo.',
  },

  times: {
    heading: 'Quando',
    help: 'Ora locale del luogo in cui è successo.',
    started: 'Inizio',
    noticed: 'Rilevato',
    contained: 'Contenuto',
    after: (lasted: string) => `${lasted} dopo l’inizio`,
    atOnce: 'subito',
  },

  timeline: {
    heading: 'Cronologia',
    help: 'Comincia prima dell’evento: che cosa era abituale quel giorno? Le righe con un’ora si ordinano da sole.',
    name: 'Cronologia',
    columns: { time: 'Quando', text: 'Che cosa è successo', role: 'Chi, come ruolo', source: 'Fonte', cause: 'Causa' },
    cell: (column: string, row: number) => `${column}, riga ${row}`,
    fresh: (column: string) => `${column}, nuova riga`,
    textHint: 'E poi che cosa è successo?',
    roleHint: 'Ruolo',
    sourceHint: 'Registro, documento, ruolo',
    add: 'Aggiungi',
    addEntry: 'Aggiungi alla cronologia',
    remove: (text: string) => `Togli “${text}”`,
    removed: (text: string) => `Tolto dalla cronologia: ${quote(text)}`,
    drawn: 'Cronologia, disegnata. Le frecce la percorrono.',
    certainty: { exact: 'ora esatta', approximate: 'ora approssimata', unknown: 'ora sconosciuta' },
    makeCause: 'Come causa',
    showCause: 'Mostra sulla lisca: ',
    isCause: (text: string) => `Ora è sulla lisca, senza categoria: ${quote(text)}`,
    show: 'Mostra',
    keys: (cause: string, move: string, remove: string) =>
      `Invio aggiunge la riga · Esc prende la riga: poi ${cause} ne fa una causa, ${move} ne sposta una senza ora, ${remove} la toglie`,
    empty: 'Ancora niente. Comincia da un’ora, un giorno o una settimana prima.',
  },

  effect: {
    heading: 'L’effetto',
    help: 'La sola frase che la lisca spiega.',
    label: 'Il problema',
    hint: 'Per esempio: 14 server sono stati sotto controllo esterno da venerdì 22:10 a sabato 09:40',
    advice: 'Di’ che cosa, dove, quando e quanto. Senza cause, persone o rimedi.',
  },

  severity: {
    heading: 'Quanto è grave',
    help: 'Un quasi incidente si valuta da ciò che sarebbe potuto succedere.',
    actual: 'Danno effettivo',
    potential: 'Danno potenziale',
    probability: 'Frequenza attesa di qualcosa di simile',
    levels: [
      ['minor', { text: 'Minore', hint: 'Poco o nessun danno' }],
      ['moderate', { text: 'Moderato', hint: 'Un danno che passa' }],
      ['major', { text: 'Grave', hint: 'Un danno che resta' }],
      ['catastrophic', { text: 'Catastrofico', hint: 'Il peggio che si possa immaginare qui' }],
    ],
    often: [
      ['remote', { text: 'Remoto', hint: 'Ogni 5–30 anni' }],
      ['uncommon', { text: 'Raro', hint: 'Ogni 2–5 anni' }],
      ['occasional', { text: 'Occasionale', hint: 'Ogni 1–2 anni' }],
      ['frequent', { text: 'Frequente', hint: 'Più volte l’anno' }],
    ],
    priority: 'Priorità',
    of: (priority: number) => `${priority} su 3`,
    follows: 'Dipende dal danno peggiore e dalla frequenza.',
    missing: 'Compare quando indichi un danno e la frequenza.',
    meaning: ['Da fare quando c’è tempo', 'Da pianificare presto', 'Agire subito'],
  },

  good: {
    heading: 'Punti di forza',
    help: 'Che cosa l’ha reso meno grave di quanto poteva essere.',
    wentWell: 'Che cosa è andato bene',
    wentWellHint: 'Persone, strumenti e abitudini che hanno aiutato',
    lucky: 'Dove abbiamo avuto fortuna',
    luckyHint: 'Che cosa ha evitato il peggio, e la prossima volta non lo farà',
  },

  roles: {
    heading: 'Chi è qui',
    help: 'Ruoli, non nomi: il rapporto parla del sistema.',
    one: (role: string) => `Ruolo: ${role}`,
    fresh: 'Aggiungi un ruolo',
    freshHint: 'Aggiungi un ruolo: analista del SOC, infermiere di turno…',
    remove: (role: string) => `Togli ${role}`,
  },
}
