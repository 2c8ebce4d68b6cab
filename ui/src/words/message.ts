/**
 * Messages as ICU writes them, as far as catalogues need it: `{name}`, and `{count, plural, =0 {…} one {…} other {…}}`,
 * in which `#` is the count. What reads all of ICU weighs half as much as a language's every word.
 */

/** What a message is made of: words, the count of the plural around it, a value, or one of several messages by a number. */
export type Piece =
  | string
  | { readonly kind: 'count' }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'plural'; readonly name: string; readonly forms: Forms }
export type Message = readonly Piece[]
type Forms = { readonly [form: string]: Message }

/** Reads a message. That it is well formed, a test says of all that there are (`words.test.ts`). */
export function readMessage(text: string): Message {
  let at = 0
  const until = (signs: string): string => {
    const from = at
    while (at < text.length && !signs.includes(text.charAt(at))) at += 1
    return text.slice(from, at)
  }

  function message(ends: string): Message {
    const pieces: Piece[] = []
    for (;;) {
      const words = until(ends)
      if (words) pieces.push(words)
      const sign = text.charAt(at++)
      if (sign === '{') pieces.push(placeholder())
      else if (sign === '#') pieces.push({ kind: 'count' })
      else return pieces
    }
  }

  function placeholder(): Piece {
    const name = until(',}').trim()
    if (text.charAt(at++) !== ',') return { kind: 'value', name }
    // It is always “plural”.
    until(',')
    at += 1
    const forms: { [form: string]: Message } = {}
    for (;;) {
      const form = until('{}').trim()
      if (text.charAt(at++) !== '{') return { kind: 'plural', name, forms }
      forms[form] = message('{}#')
    }
  }

  return message('{')
}
