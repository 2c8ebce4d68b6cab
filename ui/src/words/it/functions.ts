/** Le parole delle funzioni: di chi è il lavoro. */
import type { functions as english } from '../en/functions'
import { say } from './say'

export const functions: typeof english = {
  which: 'quale funzione?',
  of: (role: string) => `Funzione di ${role}`,
  title: (role: string) => `A quale funzione appartiene ${role}?`,
  sounds: 'Dalle parole sembra',
  all: 'Funzioni',
  none: 'Nessuna funzione',
  own: (name: string) => `Aggiungi “${name}”`,
  find: 'Scrivi per trovarne una, o per aggiungere la tua',
  nothing: 'Niente con questo nome',
  keys: [
    ['Enter', 'scegli'],
    ['Esc', 'esci'],
  ],
  take: (count: number) => say('Accetta {count, plural, one {la funzione suggerita} =2 {entrambe le funzioni suggerite} other {tutte e # le funzioni suggerite}}', { count }),

  grid: {
    name: 'Funzioni per azioni',
    as: 'Funzioni',
    help: 'La sicurezza è un lavoro condiviso. Le azioni toccano tutte a una sola funzione?',
    function: 'Funzione',
    unrated: 'Tipo aperto',
    decides: 'Decide',
    nobody: 'Ancora senza responsabile',
    action: (number: number, what: string) => `Azione ${number}: ${what}`,
    alone: (name: string, count: number) =>
      say('{count, plural, other {Tutte le # azioni aperte toccano a una sola funzione}}: {name}. Può cambiare le cose da sola?', { count, name }),
    keys: [
      ['Tab', 'avanti'],
      ['Enter', 'alla sua riga nel piano'],
    ],
  },
  commands: { grid: 'Azioni: funzioni per azioni', role: 'Azioni: funzione di questo ruolo' },
}
