/** The language that the words of the workshop are in, for the `lang` of what shows them or takes them. */
import { getContext, setContext } from 'svelte'
import type { Language } from '../bindings/types'
import { language } from '../words/language.svelte'

/** What the language is provided by. */
export const KEY = Symbol('language')

/** For all that is within the workshop. */
export const provideLanguage = (of: () => Language) => setContext(KEY, of)

/** The workshop's language where it isn't the window's; undefined: nothing is to be said, or no workshop is open here. */
export function languageHere(): () => Language | undefined {
  const of = getContext<(() => Language) | undefined>(KEY)
  return () => {
    const own = of?.()
    return own === language() ? undefined : own
  }
}
