/** Le parole per ciò che non si è potuto salvare e aspetta. */
import type { waiting as english } from '../en/waiting'
import { say } from './say'

export const waiting: typeof english = {
  notSaved: (changes: number) => say('Non salvato: {changes, plural, one {# modifica} other {# modifiche}} in attesa', { changes }),
  refused: (texts: number) => say('Non salvato: {texts, plural, one {# testo non accettato} other {# testi non accettati}}', { texts }),
  refusedHelp: 'Resta dove l’hai scritto: lì c’è anche il perché.',
  show: 'Mostra le modifiche in attesa',
  title: 'Non ancora salvato',
  about: 'Queste modifiche restano qui, in ordine, finché non sono salvate o non ci rinunci.',
  list: 'Modifiche in attesa',
  itsWords: 'Il suo testo',
  giveUp: 'Rinuncia',
  giveUpOne: (change: string) => `Rinuncia: ${change}`,
  sure: 'Il suo testo andrà perso.',
  keep: 'Conservala',
  saveCopy: 'Salva una copia…',
  saveCopyTitle: 'Salva una copia dell’analisi',
  fileName: 'Analisi.json',
  kind: 'Analisi di Lisca',
  copied: (path: string) => `Una copia con queste modifiche e le tue note private è qui: ${path}.`,
  comesBack: 'Per riprenderla, usa Importa nella libreria.',
  openThere: 'Apri ciò che c’è adesso',
  behind: 'Ciò che hai fatto è salvato, ma ciò che vedi non è aggiornato.',
  leaving: (title: string, changes: number) =>
    say('{changes, plural, one {# modifica} other {# modifiche}} di “{title}” non {changes, plural, one {è salvata e resta} other {sono salvate e restano}} lì in attesa.', { title, changes }),
  closeWithout: 'Ciò che hai scritto e non ancora aggiunto non si è potuto conservare. Chiudi di nuovo la finestra per uscire senza conservarlo.',
  closeAgain: (changes: number) =>
    say('{changes, plural, one {# modifica non è salvata} other {# modifiche non sono salvate}}. Chiudi di nuovo la finestra per uscire senza {changes, plural, one {salvarla} other {salvarle}}.', { changes }),
  openAgain: (changes: number) =>
    say('{changes, plural, one {# modifica non è salvata, e non va} other {# modifiche non sono salvate, e non vanno}} in ciò che c’è adesso. Salva prima una copia, o scegli di nuovo “Apri ciò che c’è adesso” per aprirlo senza {changes, plural, one {salvarla} other {salvarle}}.', { changes }),
  half: 'Queste parole stavano in una riga e non erano ancora aggiunte:',
  back: 'Riaprilo',
  putBack: 'Rimetti le parole',
  keptBeside: 'Intanto lì c’erano queste parole:',
}
