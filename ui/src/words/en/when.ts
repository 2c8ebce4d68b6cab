/** Words for points in time, and for how long something took. */
import { say } from './say'

export const when = {
  /** What may be typed before or after a time that is not exact. */
  about: ['~', '≈', 'about', 'around', 'circa', 'ca.', 'ca', 'approx.', 'approx'] as readonly string[],
  unknown: ['?', 'unknown', '-', '–'] as readonly string[],
  noon: ['noon', 'midday'] as readonly string[],
  midnight: ['midnight'] as readonly string[],
  filler: ['at', 'on', ','] as readonly string[],

  hint: 'fri 22:10, 13 mar 22:10',
  entryHint: 'fri 22:10, ~6:30, ?',
  notKnown: 'time unknown',

  problem: {
    noTime: (text: string) => `There is no time ${text}.`,
    noTimeHelp: 'A day has 0:00 to 23:59.',
    unclear: (text: string) => `“${text}” isn’t a time that can be read here.`,
    unclearHelp: 'Try fri 22:10, 13 mar 2026 22:10, 22:10 UTC+2, ~6:30, or ? when it is unknown.',
  },

  note: {
    toCome: 'That is still to come, by this computer’s clock. Check the day; or say the place’s clock, as in 22:10 UTC+9.',
    /** Of 12.10, which is read as a time. */
    dotted: (day: string) => `Read as a time. For the day, type ${day}.`,
  },

  /** How long it took, in the two largest units. */
  lasted: (minutes: number) => {
    const days = Math.floor(minutes / 1440)
    const hours = Math.floor((minutes % 1440) / 60)
    const rest = minutes % 60
    if (days > 0) return say('{days, plural, one {# day} other {# days}}', { days }) + (hours > 0 ? ` ${hours} h` : '')
    if (hours > 0) return `${hours} h` + (rest > 0 ? ` ${rest} min` : '')
    return `${rest} min`
  },
}
