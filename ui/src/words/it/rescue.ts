/** Words of a library that can’t be used, or that stands in a bad place. */
import { say } from './say'

export const rescue = {
  ways: 'Che cosa puoi fare',
  backup: 'Rimetti una copia di riserva…',
  rescue: 'Recupera ciò che si può leggere…',
  rescueHelp: 'Legge il file danneggiato pagina per pagina in una libreria nuova, e dice che cosa manca.',
  anew: 'Comincia una libreria nuova…',
  elsewhere: 'Usa un’altra cartella…',
  elsewhereHelp: 'Usa la libreria che c’è, o ne comincia una.',
  chooseTitle: 'Dove tenere la libreria',
  askRescue: 'Recuperare ciò che si può leggere?',
  askRescueText:
    'Ciò che si può leggere va in una libreria nuova, che si usa da lì in poi. Il file danneggiato resta accanto, con un altro nome. Una copia di riserva può contenere di più.',
  askRescueYes: 'Recupera',
  askAnew: 'Cominciare una libreria nuova?',
  askAnewText: 'Comincia vuota. Il file che c’è adesso resta accanto, con un altro nome.',
  askAnewYes: 'Comincia',
  cancel: 'Annulla',
  close: 'Chiudi',
  doneTitle: 'Recuperato',
  done: (workshops: number, reports: number) =>
    say('Nella libreria nuova: {workshops, plural, =0 {nessuna analisi} other {# analisi}} e {reports, plural, =0 {nessuna segnalazione} one {# segnalazione} other {# segnalazioni}}.', {
      workshops,
      reports,
    }),
  leftOut: (count: number) =>
    say('{count, plural, one {# punto del file non si è potuto leggere} other {# punti del file non si sono potuti leggere}}: che cosa ci fosse non si sa.', { count }),
  kept: (file: string) => `Il file danneggiato è in ${file}.`,
  whole: 'intera',
  missing: (count: number) => say('{count, plural, one {# parte mancante} other {# parti mancanti}}', { count }),
  unsure: (count: number) => say('{count, plural, one {# parte} other {# parti}} da rivedere: una lettera o un numero può essere sbagliato', { count }),
  withoutHistory: 'cronologia perduta',
  begun: (before: string | null) =>
    before === null ? 'È cominciata una libreria nuova.' : `È cominciata una libreria nuova. Quello che c’era è in ${before}.`,
  inUse: (folder: string) => `Ora si usa la libreria in ${folder}.`,
  moved: (folder: string, before: string) =>
    `Ora la libreria è in ${folder}, e ogni sua pagina è stata verificata. Il file di prima resta come ${before}: eliminalo quando vuoi.`,
  move: 'Scegli un’altra cartella…',
  stay: 'Lasciala lì',
}
