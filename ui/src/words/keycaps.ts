/** What stands on the keys of a keyboard, where that differs between countries. */
import type * as english from './en/keycaps'
import { live } from './live'

const caps: { readonly [name: string]: string } = live<typeof english.keycaps>(import.meta.glob('./*/keycaps.ts', { eager: true, import: 'keycaps' }))

/** Keys as the keyboard names them: “Ctrl+Enter” is “Ctrl+Invio” in Italian. */
export const keycap = (keys: string): string => keys.replace(/[A-Za-z]{2,}/g, (name) => caps[name] ?? name)
