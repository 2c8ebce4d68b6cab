/** What an accent makes of the key after it, as the system would have it in a line. Pure. */

/** Accents that stand alone, by the mark that joins a letter. */
const ALONE: { readonly [mark: string]: string } = {
  '\u0300': '`',
  '\u0301': '´',
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '¯',
  '\u0306': '˘',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u030a': '˚',
  '\u030b': '˝',
  '\u030c': 'ˇ',
  '\u0327': '¸',
  '\u0328': '˛',
}

/** An accent without a letter. */
export const alone = (mark: string): string => ALONE[mark] ?? ''

/** The letter with its accent; where there is no such letter, one after the other. After an accent, a space is none. */
export function accented(mark: string, text: string): string {
  const joined = (text + mark).normalize('NFC')
  if ([...joined].length === 1) return joined
  return alone(mark) + (text === ' ' ? '' : text)
}
