/** I nomi dei giorni e dei mesi, e che cosa si dice di una data scritta. */
import type { dates as english } from '../en/dates'
import { numbered } from './days'

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const

const monthName = (month: number) => MONTHS[month - 1] ?? ''
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** D'aprile, di maggio. */
const ofMonth = (month: number) => (/^[aeiou]/.test(monthName(month)) ? `d’${monthName(month)}` : `di ${monthName(month)}`)

export const dates: typeof english = {
  months: MONTHS,
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  weekdayInitials: ['L', 'M', 'M', 'G', 'V', 'S', 'D'],

  // Senza accenti: ciò che si scrive si legge senza.
  typed: {
    today: ['oggi', 'adesso'],
    tomorrow: ['domani'],
    afterTomorrow: ['dopodomani'],
    yesterday: ['ieri'],
    day: ['g', 'gg', 'giorno', 'giorni', 'd'],
    week: ['s', 'sett', 'settimana', 'settimane', 'w'],
    month: ['m', 'mese', 'mesi'],
    year: ['a', 'anno', 'anni', 'y'],
    next: ['prossimo', 'prossima'],
    last: ['scorso', 'scorsa'],
    ago: ['fa'],
    ahead: ['tra', 'fra', 'in'],
    end: ['fine'],
    filler: ['il', 'la', 'lo', 'di', 'del', 'della', 'entro', 'per', 'a', 'al', 'alla', 'da', 'dal', 'in', 'questo', 'questa', 'd’', "d'"],
    ordinal: (word: string) => (word === 'primo' ? '1' : /^(\d{1,2})[º°]$/.exec(word)?.[1]),
  },

  shown: (year: number, month: number, day: number) => `${numbered(day)} ${monthName(month)} ${year}`,
  shortly: (year: number, month: number, day: number) => `${numbered(day)} ${monthName(month).slice(0, 3)} ${year}`,
  monthOf: (year: number, month: number) => `${upper(monthName(month))} ${year}`,

  problem: {
    unclear: (text: string) => `“${text}” qui non si legge come una data.`,
    unclearHelp: 'Prova 1 mag, 2026-05-01, ven, +14g o +2s.',
    noDay: (day: number, year: number, month: number) => `${upper(monthName(month))} ${year} non ha un giorno ${day}.`,
    noMonth: (month: number) => `Il mese ${month} non esiste.`,
    dayFirst: (day: number, month: number) => `Qui il giorno viene prima del mese: ${day}/${month}. Oppure scrivi ${day} ${monthName(month).slice(0, 3)}.`,
    begun: (text: string) => `“${text}” non è un anno intero.`,
    begunHelp: 'Scrivi tutte e quattro le cifre.',
    lastDay: (day: number) => `L’ultimo giorno è il ${day}.`,
    year: (year: number) => `L’anno ${year} sembra scritto male.`,
    whichDay: (month: number) => `Quale giorno ${ofMonth(month)}?`,
    whichDayHelp: (month: number) => `Prova 1º ${monthName(month)}, oppure fine ${monthName(month)}.`,
  },

  field: {
    hint: '1 mag, ven, +14g',
    order: 'Prima il giorno, poi il mese: 1/12 è il 1º dicembre.',
    none: 'Senza data',
    previous: 'Mese precedente',
    next: 'Mese successivo',
    keys: [
      ['↑ ↓', 'giorno'],
      ['PgUp PgDn', 'mese'],
    ],
  },
}
