/** Parole sulle prove: immagini e file allegati. */
import type * as english from '../en/evidence'
import { quoting } from '../quote'

const quote = quoting(48)

export const evidence: typeof english.evidence = {
  heading: 'Allegati',
  of: (text: string) => `Allegati: ${quote(text)}`,
  count: (count: number, row: number) => (count === 0 ? `Allegati, riga ${row}: aggiungine uno` : `Allegati, riga ${row}: ${count === 1 ? 'un file' : `${count} file`}`),
  none: 'Trascina qui immagini e file, oppure incolla una schermata.',
  dropHere: 'Rilascia per allegare',
  add: 'Aggiungi…',
  choose: 'Allega immagini e file',
  text: 'Che cosa si vede',
  textHint: 'In una frase',
  needsText: 'Serve per il rapporto.',
  inReport: 'Nel rapporto',
  inReportOf: (name: string) => `${name} nel rapporto`,
  look: (name: string) => `Guarda ${name}`,
  save: (name: string) => `Salva una copia di ${name}`,
  saveShort: 'Salva una copia…',
  saveDialog: 'Salva una copia',
  kind: 'File da allegare',
  remove: (name: string) => `Rimuovi ${name}`,
  removed: (name: string) => `Rimosso: ${quote(name)}`,
  gone: 'Il contenuto non è più conservato. Allega di nuovo il file.',
  damaged: 'L’immagine non si può mostrare.',
  close: 'Chiudi',
  cleaned: (count: number) => `Allegato. Posizione, autore e dispositivo sono stati tolti ${count === 1 ? 'dall’immagine' : `da ${count} immagini`}.`,
  asTheyAre: (names: readonly string[]) =>
    `${names.length === 1 ? 'Allegato così com’è' : 'Allegati così come sono'}: ${names.map(quote).join(', ')}. Quello che ${names.length === 1 ? 'dice' : 'dicono'} dell’autore resta dentro.`,
}
