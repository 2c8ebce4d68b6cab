/** Che cosa di una scheda si è cambiato, come lo dicono annulla e la cronologia. */

type Record = 'incident' | 'session' | 'entry' | 'category'
type Named = { readonly [field: string]: string }

const CHANGED: { readonly [record in Record]: Named } = {
  incident: {
    kind: 'il tipo di caso',
    title: 'il titolo',
    what_happened: 'che cosa è successo',
    started: 'l’ora d’inizio',
    noticed: 'l’ora in cui è stato rilevato',
    contained: 'l’ora in cui è stato contenuto',
    place: 'il luogo',
    system: 'il sistema',
    impact: 'l’impatto',
    actual: 'il danno effettivo',
    potential: 'il danno potenziale',
    probability: 'la frequenza',
    went_well: 'che cosa è andato bene',
    lucky: 'dove ha aiutato la fortuna',
  },
  session: {
    state: 'lo stato dell’analisi',
    language: 'la lingua dell’analisi',
    held_on: 'il giorno della sessione',
    facilitator: 'chi facilita',
    decision: 'la decisione',
    notes: 'le note',
    purpose: 'lo scopo',
    ground_rules: 'le regole',
    learned: 'che cosa si è imparato',
    open_points: 'che cosa resta aperto',
    worth: 'se ne è valsa la pena',
    dots: 'i voti per ruolo',
    dots_per_cause: 'i voti per causa',
    aliases: 'i ruoli al posto dei nomi',
  },
  entry: { time: 'l’ora di', text: 'le parole di', role: 'il ruolo in', source: 'la fonte di' },
  category: { name: 'il nome di', initial: 'l’iniziale di', hue: 'il colore di' },
}

/** Come si chiama un campo di una scheda; vuoto: non si sa. */
export const changed = (record: Record, field: string): string => CHANGED[record][field] ?? ''
