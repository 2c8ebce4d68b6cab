/** Messages in which a number or a choice changes the words, as ICU writes them. */
import type { Language } from '../bindings/types'
import { readMessage, type Message } from './message'

type Values = { readonly [name: string]: string | number | boolean }

/**
 * Says messages in one language: `say('{causes, plural, one {# cause} other {# causes}}', { causes })`.
 * A message is read once and kept: it is written in a catalogue, so there is an end of them.
 */
export function speaking(language: Language): (message: string, values: Values) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  const read = new Map<string, Message>()

  const put = (message: Message, values: Values, count: number): string =>
    message
      .map((piece) => {
        if (typeof piece === 'string') return piece
        if (piece.kind === 'count') return digits.format(count)
        if (piece.kind === 'value') return String(values[piece.name])
        const many = Number(values[piece.name])
        return put(piece.forms[`=${many}`] ?? piece.forms[rules.select(many)] ?? piece.forms['other'] ?? [], values, many)
      })
      .join('')

  return (message, values) => {
    let pieces = read.get(message)
    if (!pieces) read.set(message, (pieces = readMessage(message)))
    return put(pieces, values, 0)
  }
}
