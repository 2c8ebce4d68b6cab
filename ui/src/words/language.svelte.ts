/** The language that this window speaks: the interface's, or on the shared screen the workshop's. */
import type { Language } from '../bindings/types'

/** Each by its own name: who looks for theirs may not read the other. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['it', 'Italiano'],
]

/** What the computer is set to, as far as Lisca speaks it. */
export const ofComputer = (tag: string = globalThis.navigator?.language ?? ''): Language =>
  /^it\b/i.test(tag) ? 'it' : 'en'

let spoken = $state<Language>('en')

/** The language that words are in now. Read where things are shown, it follows a switch. */
export const language = (): Language => spoken

/** From here on the window speaks this language: what is shown is reworded at once. */
export function speak(language: Language): void {
  spoken = language
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
