/** Words of the library's backups. */
import type { CopyReason } from '../../bindings/types'
import { say } from './say'

export const backups = {
  open: 'Copie di riserva…',
  title: 'Copie di riserva',
  help: 'Lisca copia tutta la libreria all’avvio e dopo ogni ora d’uso. Restano le ultime dieci, e una al giorno per un mese.',
  keptIn: 'Conservate in',
  elsewhere: 'Scegli un’altra cartella…',
  beside: 'Tienile accanto alla libreria',
  sameDisk: 'È lo stesso disco della libreria. Una cartella su un altro sopravvive a un disco guasto.',
  chooseTitle: 'Dove conservare le copie di riserva',
  none: 'Ancora nessuna. La prima si fa mezzo minuto dopo l’avvio.',
  list: 'Copie di riserva, dalla più recente',
  at: (day: string, time: string) => `${day}, ${time}`,
  size: (bytes: number) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`,
  reading: 'Si sta leggendo…',
  holds: (workshops: number, reports: number) =>
    reports === 0 ? say('{workshops, plural, =0 {Nessuna analisi} one {# analisi, con l’ultima modifica} other {# analisi, ognuna con l’ultima modifica}}', { workshops })
    : say('{workshops, plural, =0 {Nessuna analisi} other {# analisi}}, {reports, plural, one {# segnalazione} other {# segnalazioni}} in arrivo', {
        workshops,
        reports,
      }),
  more: (count: number) => (count === 1 ? 'e un’altra' : `e altre ${count}`),
  restore: 'Rimetti questa…',
  restoreTitle: (day: string, time: string) => `Tornare alla copia di ${day}, ${time}?`,
  restoreText: 'Tutte le analisi e le segnalazioni saranno com’erano allora. La libreria di adesso resta lì accanto, con un altro nome.',
  restoreYes: 'Rimettila',
  cancel: 'Annulla',
  close: 'Chiudi',
  take: 'Fai una copia ora',
  nothingNew: 'Dalla copia più recente non è cambiato niente.',
  restored: (workshops: number, before: string | null) =>
    say('La copia è al suo posto: {workshops, plural, other {# analisi}}.', { workshops }) +
    (before === null ? '' : ` Quello che c’era prima è in ${before}.`),
  copies: 'Altre copie della libreria',
  reasons: {
    before_version: 'Di prima che un Lisca più nuovo cambiasse il file',
    before_restore: 'Di prima che una copia di riserva fosse rimessa',
    set_aside: 'Messa da parte: non è di questa libreria',
    old_folder: 'Una copia di riserva nella cartella di prima',
    other: 'Una copia accanto alla libreria',
  } satisfies Record<CopyReason, string>,
  deleteCopy: 'Elimina…',
  deleteCopyOf: (reason: string, day: string) => `Elimina: ${reason}, ${day}`,
  deleteCopyTitle: 'Eliminare questa copia per sempre?',
  deleteCopyText: 'Niente di quello che contiene potrà più essere ripreso da lì.',
  deleteCopyYes: 'Eliminala',
  copyDeleted: 'La copia è stata eliminata.',
  stillIn: (count: number) => say('Ancora in {count, plural, one {# copia che Lisca conserva} other {# copie che Lisca conserva}}.', { count }),
  deleteToo: (count: number) => say('{count, plural, one {Elimina anche quella} other {Elimina anche quelle}}', { count }),
  deleted: (count: number) =>
    say('{count, plural, one {# copia eliminata} other {# copie eliminate}}, e fatta una nuova copia di riserva.', { count }),
}
