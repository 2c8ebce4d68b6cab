/** What stands on the keys of a keyboard, where that differs between countries. */
import { keycaps as en } from './en/keycaps'
import { keycaps as it } from './it/keycaps'
import { live } from './live'

const caps: { readonly [name: string]: string } = live({ en, it })

/** Keys as the keyboard names them: “Ctrl+Enter” is “Ctrl+Invio” in Italian. */
export const keycap = (keys: string): string => keys.replace(/[A-Za-z]{2,}/g, (name) => caps[name] ?? name)
