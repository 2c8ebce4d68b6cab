/** Messages in which a number or a choice changes the words, as ICU writes them. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../bindings/types'

type Values = { readonly [name: string]: string | number | boolean }

/**
 * Says messages in one language: `say('{causes, plural, one {# cause} other {# causes}}', { causes })`.
 * A message is read once and kept: it is written in a catalogue, so there is an end of them.
 */
export function speaking(language: Language): (message: string, values: Values) => string {
  const read = new Map<string, IntlMessageFormat>()
  return (message, values) => {
    let format = read.get(message)
    // Nothing that people wrote is taken for a tag.
    if (!format) read.set(message, (format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })))
    return String(format.format(values))
  }
}
