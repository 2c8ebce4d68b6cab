/** What stands on the keys of a keyboard, where that differs between countries. */
import type * as english from './en/keycaps'
import { live } from './live'

const caps: { readonly [name: string]: string } = live<typeof english.keycaps>(import.meta.glob('./*/keycaps.ts', { eager: true, import: 'keycaps' }))

/** Signs that are heard only by their names. */
const SIGNS: { readonly [sign: string]: string } = { '.': 'period', ',': 'comma' }

/** Keys as the keyboard names them: “Ctrl+Enter” is “Ctrl+Invio” in Italian. */
export const keycap = (keys: string): string => keys.replace(/[A-Za-z]{2,}/g, (name) => caps[name] ?? name)

/** Keys for those who hear them: “Ctrl and period”. */
export const spoken = (keys: string): string =>
  keys
    .split(/\+(?=.)/)
    .map((name) => caps[SIGNS[name] ?? name] ?? name)
    .join(` ${caps['and']} `)
