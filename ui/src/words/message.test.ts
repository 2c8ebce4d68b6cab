import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'
import { speaking } from './say'

/** Each in both languages, with these values; ICU has the word. */
const MESSAGES = [
  ['nothing in it', {}],
  ['', {}],
  ['#1 of {all}', { all: 4 }],
  ['{n, plural, =0 {none} one {# “{name}”} other {all #}}, {name}.', { n: 0, name: 'A, {b} # c' }],
  ['{n, plural, =0 {none} one {# “{name}”} other {all #}}, {name}.', { n: 1, name: '' }],
  ['{n, plural,=0{} one{ and another} other{ and # others}}', { n: 4321 }],
  ['{a, plural, one {# of {b, plural, one {# thing} other {# things}}, # again} other {#}} of {a}', { a: 1, b: 2000 }],
  ['{ n , plural , other { # } }', { n: 1.5 }],
] as const

it.each(MESSAGES)('%s', (message, values) => {
  for (const language of ['en', 'it'] as const) {
    const icu = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values)
    expect(speaking(language)(message, values)).toBe(icu)
  }
})
