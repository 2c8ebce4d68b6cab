/** Le parole per ciò che va storto, oltre a quelle del lato Rust. */
import type { failure as english } from '../en/failure'
import { say } from './say'

export const failure: typeof english = {
  unexpected: 'Non ha funzionato.',
  unexpectedHelp: (detail: string) =>
    `Ciò che hai scritto prima è salvato. Riprova; se continua, riavvia Lisca. (${detail})`,
  tryAgain: 'Riprova',
  dismiss: 'Chiudi',
  dismissAll: 'Chiudi tutti',
  moreNotices: (count) => say('{count, plural, one {un altro avviso} other {altri # avvisi}}', { count }),
  openFailed: 'Non è stato possibile aprire quel file con un altro programma.',
  openFailedHelp: (path: string) => `Lo trovi qui: ${path}`,
}
