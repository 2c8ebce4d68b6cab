/** Le parole di ciò che un'azione dice accanto alla sua riga: chi decide, che cosa protegge, la sua lista di controllo. */
import type { details as english } from '../en/details'
import { say } from './say'

export const details: typeof english = {
  attached: (count: number) => say('{count, plural, one {# allegato} other {# allegati}}', { count }),
  name: (number: number) => `Altro sull’azione ${number}`,
  open: 'Altro: chi decide, costo, protezione, allegati, lista di controllo',
  command: 'Azioni: altro su questa azione',
  decides: {
    label: 'Chi decide',
    hint: 'Un ruolo che può dire di sì',
    needed: 'Un’azione così chiede una decisione: denaro, persone, o come sono fatte le cose.',
    ask: 'chi decide?',
    mark: (role: string) => `decide: ${role}`,
  },
  cost: {
    label: 'Quanto costa',
    hint: 'In una riga: 12.000 € una tantum, 2 giornate al mese',
    mark: (cost: string) => `costo: ${cost}`,
  },
  safeguard: {
    label: 'È anche una protezione',
    jobs: { prevent: 'Previene', notice: 'Rileva', limit: 'Limita' },
    jobHints: {
      prevent: 'Impedisce che il danno avvenga',
      notice: 'Mostra che qualcosa non va',
      limit: 'Tiene piccolo il danno',
    },
  },
  checklist: {
    label: 'Lista di controllo',
    make: 'Fanne una lista di controllo',
    means: 'Da cinque a nove righe, per il momento in cui servono.',
    forms: { read_do: 'Leggi e fai', do_confirm: 'Fai e conferma' },
    formHints: {
      read_do: 'Ogni riga si legge, poi si fa',
      do_confirm: 'Il lavoro si fa a memoria, poi si conferma ogni riga',
    },
    form: 'Come si usa',
    pause: 'Momento di pausa',
    pauseHint: 'Quando si tira fuori: prima che la modifica vada in produzione',
    lines: 'Righe',
    line: (number: number) => `Riga ${number}`,
    lineHint: 'Comincia con un verbo: Chiedi…, Controlla…, Conferma…',
    count: (count: number) => say('{count, plural, =0 {Ancora nessuna riga} one {# riga} other {# righe}}', { count }),
    few: 'Meglio da cinque a nove: con meno può mancare qualcosa.',
    many: 'Meglio da cinque a nove: di più non si scorrono.',
    owner: 'La tiene aggiornata',
    ownerHint: 'Un ruolo',
    version: 'Versione',
    remove: 'Togli la lista di controllo',
    card: {
      label: 'Salvala come scheda, PDF',
      sizes: { a6: 'A6', a5: 'A5' },
      hints: { a6: 'Per la tasca', a5: 'Per una parete o un raccoglitore' },
      where: 'Salva la scheda',
      named: (names: readonly string[]) =>
        say('{count, plural, one {Questo sembra ancora un nome} other {Questi sembrano ancora nomi}}: {names}. Una scheda può farne a meno.', { count: names.length, names: names.join(', ') }),
      allTheSame: 'Salvala lo stesso',
    },
    mark: (count: number) => say('{count, plural, =0 {lista di controllo} one {lista di controllo, # riga} other {lista di controllo, # righe}}', { count }),
    keys: [
      ['Enter', 'riga dopo'],
      ['plan_up plan_down', 'sposta'],
      ['Esc', 'torna alla riga del piano'],
    ],
  },
}
