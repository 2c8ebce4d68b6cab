/** Le parole per i momenti, e per quanto è durato qualcosa. */
import type { when as english } from '../en/when'
import { say } from './say'

export const when: typeof english = {
  about: ['~', '≈', 'circa alle', 'circa', 'verso le', 'verso', 'intorno alle', 'ca.', 'ca', 'alle circa'],
  unknown: ['?', 'sconosciuta', 'sconosciuto', 'non so', 'ignota', '-', '–'],
  noon: ['mezzogiorno'],
  midnight: ['mezzanotte'],
  filler: ['alle', 'all’', "all'", 'ore', 'ora', 'di', 'del', 'il', 'a', 'alla', ','],

  hint: 'ven 22:10, 13 mar 22:10',
  entryHint: 'ven 22:10, ~6:30, ?',
  notKnown: 'ora sconosciuta',

  problem: {
    noTime: (text: string) => `L’ora ${text} non esiste.`,
    noTimeHelp: 'Un giorno va dalle 0:00 alle 23:59.',
    unclear: (text: string) => `“${text}” qui non si legge come un’ora.`,
    unclearHelp: 'Prova ven 22:10, 13 mar 2026 22:10, 22:10 UTC+2, ~6:30, oppure ? quando non si sa.',
  },

  note: {
    toCome: 'Deve ancora venire, per l’orologio di questo computer. Controlla il giorno; oppure indica l’ora del luogo, come 22:10 UTC+9.',
    dotted: (day: string) => `Letto come un’ora. Per il giorno scrivi ${day}.`,
  },

  lasted: (minutes: number) => {
    const days = Math.floor(minutes / 1440)
    const hours = Math.floor((minutes % 1440) / 60)
    const rest = minutes % 60
    if (days > 0) return say('{days, plural, one {# giorno} other {# giorni}}', { days }) + (hours > 0 ? ` ${hours} h` : '')
    if (hours > 0) return `${hours} h` + (rest > 0 ? ` ${rest} min` : '')
    return `${rest} min`
  },
}
