/** Le parole sulle protezioni: che cosa c’era per prevenire, rilevare, limitare. */
import type { safeguards as english } from '../en/safeguards'
import { quoting } from '../quote'

const quote = quoting(48)

export const safeguards: typeof english = {
  heading: 'Protezioni',
  help: 'Che cosa c’era per prevenirlo, rilevarlo o limitarlo? E come è andata?',
  nearMiss: 'Un quasi incidente insegna che cosa ha tenuto.',
  jobs: { prevent: 'prevenire', notice: 'rilevare', limit: 'limitare' },
  outcomes: { held: 'ha tenuto', failed: 'non ha funzionato', bypassed: 'è stata aggirata', absent: 'non c’era' },
  unknown: 'non si sa ancora',
  columns: { text: 'Che cosa c’era', job: 'Serviva a', outcome: 'Come è andata', links: 'Perché, e quando' },
  cell: (column: string, row: number) => `${column}, riga ${row}`,
  fresh: 'Aggiungi una protezione',
  freshHint: 'Che cosa c’era? Un allarme, un backup…',
  add: 'Aggiungi',
  remove: (text: string) => `Togli “${text}”`,
  removed: (text: string) => `Protezione tolta: ${quote(text)}`,
  why: 'Perché?',
  causes: 'Cause che lo spiegano',
  when: 'Quando?',
  entries: 'Voci della cronologia',
  pickEntry: 'Scrivi per trovare una voce',
  noEntries: 'La cronologia è vuota.',
  nothing: 'Niente con questo nome',
  showCause: 'Mostra sulla lisca: ',
  showEntry: 'Mostra nella cronologia: ',
  keys: (take: string, jobs: string, outcomes: string, causes: string, entries: string) =>
    `Invio la aggiunge · ${take} prende la riga: poi ${jobs} dicono a che cosa serviva, ${outcomes} come è andata, ${causes} collega cause, ${entries} voci della cronologia`,
  empty: 'Ancora niente. Comincia da ciò che ha tenuto.',
  explains: 'Protezioni di cui spiega l’esito',
  link: 'Collega una protezione',
  pick: 'Scrivi per trovare una protezione',
}
