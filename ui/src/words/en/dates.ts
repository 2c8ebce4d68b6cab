/** The names of days and months, and what is said about a date that was typed. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const monthName = (month: number) => MONTHS[month - 1] ?? ''

export const dates = {
  months: MONTHS as readonly string[],
  /** From Monday, as ISO weeks run. */
  weekdays: WEEKDAYS as readonly string[],
  weekdayInitials: ['M', 'T', 'W', 'T', 'F', 'S', 'S'] as readonly string[],

  /** What may be typed besides names and numbers. */
  typed: {
    today: ['today', 'now'] as readonly string[],
    tomorrow: ['tomorrow', 'tmr'] as readonly string[],
    /** Two days from today, where a language has a word for it. */
    afterTomorrow: [] as readonly string[],
    yesterday: ['yesterday'] as readonly string[],
    day: ['d', 'day', 'days'] as readonly string[],
    week: ['w', 'wk', 'week', 'weeks'] as readonly string[],
    month: ['m', 'mo', 'month', 'months'] as readonly string[],
    year: ['y', 'yr', 'year', 'years'] as readonly string[],
    next: ['next'] as readonly string[],
    last: ['last'] as readonly string[],
    ago: ['ago'] as readonly string[],
    /** Before a distance: in 2 weeks. */
    ahead: ['in'] as readonly string[],
    end: ['end', 'eo'] as readonly string[],
    /** Words that carry nothing. */
    filler: ['in', 'on', 'of', 'the', 'by', 'until', 'this'] as readonly string[],
    /** The day that an ordinal names: 1st. */
    ordinal: (word: string): string | undefined => /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1],
  },

  /** 1 May 2026 */
  shown: (year: number, month: number, day: number) => `${day} ${monthName(month)} ${year}`,
  /** 1 May 2026, with the month short where there is little room. */
  shortly: (year: number, month: number, day: number) => `${day} ${monthName(month).slice(0, 3)} ${year}`,
  monthOf: (year: number, month: number) => `${monthName(month)} ${year}`,

  problem: {
    unclear: (text: string) => `“${text}” isn’t a date that can be read here.`,
    unclearHelp: 'Try 1 may, 2026-05-01, fri, +14d or +2w.',
    noDay: (day: number, year: number, month: number) =>
      `${monthName(month)} ${year} has no day ${day}.`,
    noMonth: (month: number) => `There is no month ${month}.`,
    /** The other order of two numbers is a day. */
    dayFirst: (day: number, month: number) => `The day comes first here: ${day}/${month}. Or write ${day} ${monthName(month).slice(0, 3).toLowerCase()}.`,
    /** A year of which only the beginning is typed. */
    begun: (text: string) => `“${text}” isn’t a whole year.`,
    begunHelp: 'Write all four digits.',
    lastDay: (day: number) => `Its last day is the ${day}${day === 31 ? 'st' : 'th'}.`,
    year: (year: number) => `The year ${year} looks mistyped.`,
    whichDay: (month: number) => `Which day of ${monthName(month)}?`,
    whichDayHelp: (month: number) =>
      `Try 1 ${monthName(month).toLowerCase()}, or end of ${monthName(month).toLowerCase()}.`,
  },

  field: {
    hint: '1 may, fri, +14d',
    /** Of 1/12. */
    order: 'Day before month: 1/12 is 1 December.',
    none: 'No date',
    previous: 'Previous month',
    next: 'Next month',
    keys: [
      ['↑ ↓', 'day'],
      ['PgUp PgDn', 'month'],
    ] as readonly (readonly [string, string])[],
  },
}
