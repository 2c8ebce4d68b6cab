/** The language of the window: the one that was chosen, or that of the computer. */
import { setUiLanguage, uiLanguage } from '../bindings/commands'
import type { Language } from '../bindings/types'
import { orNotice } from './orNotice'
import { language, ofComputer, speak } from '../words/language.svelte'

/** Called once, before anything is shown. A library that can't be read says so itself, in the computer's language. */
export async function speakFirst(): Promise<void> {
  speak(ofComputer())
  await goOnSpeaking()
}

/** Speaks what the library wants, or goes on in this language; the Rust side follows, whatever library comes. */
export const goOnSpeaking = (): Promise<void> => uiLanguage({ computer: language() }).then(speak, () => undefined)

/** Speaks it at once, and from now on. */
export async function choose(next: Language): Promise<void> {
  speak(next)
  await orNotice(setUiLanguage({ language: next }))
}
