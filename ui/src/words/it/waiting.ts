/** Le parole per ciò che non si è potuto salvare e aspetta. */
import type { waiting as english } from '../en/waiting'
import { say } from './say'

export const waiting: typeof english = {
  notSaved: (changes: number) => say('Non salvato: {changes, plural, one {# modifica aspetta} other {# modifiche aspettano}}', { changes }),
  show: 'Mostra che cosa aspetta',
  title: 'Non ancora salvato',
  about: 'Queste modifiche restano qui, nel loro ordine, finché ognuna è salvata o vi rinunci.',
  list: 'Modifiche che aspettano',
  itsWords: 'Le sue parole',
  giveUp: 'Rinuncia',
  giveUpOne: (change: string) => `Rinuncia: ${change}`,
  sure: 'Le sue parole andranno perse.',
  keep: 'Tienila',
  saveCopy: 'Salva una copia…',
  saveCopyTitle: 'Salva una copia dell’incontro',
  fileName: 'Incontro.json',
  kind: 'Incontro di Lisca',
  copied: (path: string) => `Una copia con queste modifiche e le tue note private è qui: ${path}.`,
  comesBack: 'La riprendi con Importa, nella libreria.',
  openThere: 'Apri ciò che c’è adesso',
  behind: 'Ciò che hai fatto è salvato, ma ciò che vedi non è aggiornato.',
  leaving: (title: string, changes: number) =>
    say('{changes, plural, one {# modifica} other {# modifiche}} di “{title}” non {changes, plural, one {è salvata e aspetta} other {sono salvate e aspettano}} lì.', { title, changes }),
  closeWithout: 'Quello che hai scritto e non ancora aggiunto non si è potuto tenere. Chiudi di nuovo la finestra per uscire senza.',
  closeAgain: (changes: number) =>
    say('{changes, plural, one {# modifica non è salvata} other {# modifiche non sono salvate}}. Chiudi di nuovo la finestra per uscire senza {changes, plural, one {salvarla} other {salvarle}}.', { changes }),
  openAgain: (changes: number) =>
    say('{changes, plural, one {# modifica non è salvata, e non va} other {# modifiche non sono salvate, e non vanno}} in ciò che c’è adesso. Salva prima una copia, o chiedi di nuovo di aprirlo senza {changes, plural, one {salvarla} other {salvarle}}.', { changes }),
  half: 'Queste parole stavano in una riga e non erano ancora aggiunte:',
  back: 'Riaprilo',
  putBack: 'Rimetti le parole',
  keptBeside: 'Intanto lì c’erano queste parole:',
}
