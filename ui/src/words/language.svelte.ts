/** The language that this window speaks: the interface's, or on the shared screen the workshop's. */
import type { Language } from '../bindings/types'

type Found = { readonly [file: string]: { readonly code: Language; readonly name: string } }

/** The languages of those files, English first, with their own names. */
export const languagesIn = (found: Found): readonly (readonly [Language, string])[] =>
  Object.values(found)
    .map(({ code, name }) => [code, name] as const)
    .sort(([one], [other]) => Number(other === 'en') - Number(one === 'en') || one.localeCompare(other))

/** Each by its own name. A folder of words with a `language.ts` is one. */
export const LANGUAGES = languagesIn(import.meta.glob('./*/language.ts', { eager: true, import: 'language' }))

/** What the computer is set to, as far as Lisca speaks it. */
export const ofComputer = (tag: string = globalThis.navigator?.language ?? ''): Language => {
  const [wanted] = tag.toLowerCase().split(/[-_]/)
  return LANGUAGES.find(([code]) => code === wanted)?.[0] ?? 'en'
}

let spoken = $state<Language>('en')

/** The language that words are in now. Read where things are shown, it follows a switch. */
export const language = (): Language => spoken

/** From here on the window speaks this language: what is shown is reworded at once. */
export function speak(language: Language): void {
  spoken = language
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
