/**
 * Keys as they are written in the one list (`Ctrl+Shift+Z`, `R`, `Alt+↑`), and which of them an event is, whatever the
 * layout of the keyboard. Pure.
 */

/** What is read of an event. */
export interface Stroke {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState?(key: string): boolean
}

/** What an event calls otherwise than the list. */
const NAMES: { readonly [key: string]: string } = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
  '−': '-',
}
/** What `aria-keyshortcuts` calls otherwise than the list. */
const ARIA_NAMES: { readonly [name: string]: string } = {
  Ctrl: 'Control',
  ...Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [name, key])),
  Space: 'Space',
  '+': 'Plus',
  '-': '-',
}
/** A key of the list as `aria-keyshortcuts` has it: `Ctrl+Del` is `Control+Delete`. */
export const ariaOf = (chord: string): string =>
  chord
    .split(/\+(?=.)/)
    .map((name) => ARIA_NAMES[name] ?? name)
    .join('+')

/** What stands on a key of an American keyboard, and may write something else on others. */
const SIGNS: { readonly [code: string]: string } = { Period: '.', Comma: ',', Slash: '/', Minus: '-', Equal: '=' }

/** An accent that waits for its letter, or an input method: whoever writes has use for it, and nobody else. */
export const composes = (event: Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing'>): boolean =>
  event.isComposing || event.key === 'Dead' || event.key === 'Process' || event.keyCode === OF_INPUT_METHOD

/** Whatever key an input method has taken, some engines tell it by its letter all the same. */
const OF_INPUT_METHOD = 229

/**
 * Whether AltGr is held: it writes, and is told as Ctrl with Alt here and there. On Windows nothing else tells the two
 * apart where the key writes something; so no key of the list is with both.
 */
export function isAltGr(event: Stroke): boolean {
  // Alt alone is another key, whatever an engine takes it for.
  if (event.ctrlKey !== event.altKey) return false
  return (event.getModifierState?.('AltGraph') ?? false) || (event.ctrlKey && [...event.key].length === 1)
}

/**
 * How the list may write an event, the likeliest first. A letter of another script, and a sign where a digit is sought,
 * mean what stands there on a Latin keyboard: by their place, and only where nothing is meant by what they write.
 */
export function chordsOf(event: Stroke): readonly string[] {
  const { key, code = '', shiftKey } = event
  // What AltGr writes is a sign at most; its letters are nobody's.
  if (isAltGr(event)) return /^[\p{L}\p{N}]$/u.test(key) ? [] : [key]
  const control = event.ctrlKey || event.metaKey
  const held = `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}`
  // WebKitGTK doesn't know the name of Tab with Shift.
  const name = code === 'Tab' ? 'Tab' : (NAMES[key] ?? key)
  if ([...name].length > 1 || /[←-↓]/.test(name)) return named(held, shiftKey, name)
  const shifted = `${held}${shiftKey && held !== '' ? 'Shift+' : ''}`
  if (/^[a-z]$/i.test(name)) return [`${shifted}${name.toUpperCase()}`]
  // For a sign Shift is part of how it is written.
  const found = [`${held}${name}`]
  const atLetter = /^Key([A-Z])$/.exec(code)?.[1]
  const atDigit = /^Digit(\d)$/.exec(code)?.[1]
  if (atLetter && isForeign(name)) found.push(`${shifted}${atLetter}`)
  // With Control a row of digits is one, whatever is written there: nobody counts on the sixth of them for a minus.
  else if (atDigit && !shiftKey && control && !/^\d$/.test(name)) found.unshift(`${held}${atDigit}`)
  else if (atDigit && !shiftKey) found.push(`${held}${atDigit}`)
  // Dvorak has V and W there, which are letters with a meaning of their own.
  else if (held !== '' && SIGNS[code]) found.push(`${shifted}${SIGNS[code]}`)
  return [...new Set(found)]
}

/** With Shift such a key is another one; where nothing is meant by that, it is the same. */
function named(held: string, shiftKey: boolean, name: string): readonly string[] {
  if (!shiftKey) return [`${held}${name}`]
  const isOther = name === 'Tab' || /^F\d+$/.test(name)
  return isOther ? [`${held}Shift+${name}`] : [`${held}Shift+${name}`, `${held}${name}`]
}

/** Neither a letter nor a sign of the Latin keyboard. */
const isForeign = (text: string): boolean => text > '\u007f'

/** Keys that are held beside others, and are none by themselves. */
export const isHeld = ({ key }: Pick<KeyboardEvent, 'key'>): boolean =>
  ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'ISO_Level3_Shift'].includes(key)

/** One sign without Ctrl or Alt: whoever speaks to the computer, or strikes a wrong key, may do it unawares (WCAG 2.1.4). */
export const isSingle = (chord: string): boolean => [...chord].length === 1 && !/[←-↓]/.test(chord)
