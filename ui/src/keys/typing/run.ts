/** Keys that are struck one soon after the other: commands, or a sentence that begins. Pure. */

import { isAltGr, type Stroke } from '../chord'

/**
 * So long, in ms, a letter waits before it acts as a key: whoever types has struck the next one by then (half of all
 * people within 240), and whoever means the key doesn't feel it as a pause.
 */
export const HOLD = 250
/** So many letters within so many ms are writing. */
export const LETTERS = 3
export const SECOND = 1000

/** A key that writes, as it was struck. */
export interface Struck {
  readonly text: string
  /** When, in ms. */
  readonly at: number
  /** With Shift, as a sentence begins. */
  readonly capital: boolean
}

/** Letters and digits wait; all else acts at once, unless something waits before it. */
export const isLetter = (text: string): boolean => /^\p{L}$/u.test(text)
export const waits = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text)

/** Signs that are keys (fold, find, zoom): they act at once, and no sentence begins with them. */
export const isSign = (text: string): boolean => ' ./?+=-'.includes(text)

/** Find, or the keys: what is written after them is for them; but 24/7 is a word. */
export const opensPlace = (keys: readonly Struck[]): boolean => /[/?]$/.test(textOfRun(keys)) && !/^\p{N}+\//u.test(textOfRun(keys))

/** A capital by Shift begins a sentence, nearly always: it waits for the whole second. */
export const holdOf = ({ text, capital }: Struck): number => (capital && isLetter(text) ? SECOND : HOLD)

/** Whether a key that is struck now goes on with what was struck before. */
export const goesOn = (keys: readonly Struck[], now: number): boolean => {
  const last = keys[keys.length - 1]
  return last !== undefined && now - last.at <= SECOND
}

/**
 * Whether the keys are writing. The same letter over and over is a key that is meant again, such as the next level of
 * evidence: no sentence begins so.
 */
export function isWriting(keys: readonly Struck[]): boolean {
  const letters = keys.filter((it) => isLetter(it.text))
  const [first] = letters.slice(-LETTERS)
  const last = keys[keys.length - 1]
  const isOneKey = new Set(letters.map((it) => it.text.toLowerCase())).size < 2
  return letters.length >= LETTERS && !isOneKey && first !== undefined && last !== undefined && last.at - first.at <= SECOND
}

export const textOfRun = (keys: readonly Struck[]): string => keys.map((it) => it.text).join('')

/** What a key writes; null: nothing. */
export function written(event: Stroke): string | null {
  if ((event.ctrlKey || event.metaKey || event.altKey) && !isAltGr(event)) return null
  return [...event.key].length === 1 ? event.key : null
}
