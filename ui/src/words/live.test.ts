import { afterEach, expect, it } from 'vitest'
import { language, ofComputer, speak } from './language.svelte'
import { live } from './live'
import { speaking } from './say'

const ENGLISH = { title: 'Title', group: { hint: 'Hint' }, count: (all: number) => `${all} in all`, keys: [['Enter', 'add']] }
const words = live<typeof ENGLISH>({
  './en/words.ts': ENGLISH,
  './it/words.ts': { title: 'Titolo', group: { hint: 'Traccia' }, count: (all: number) => `${all} in tutto`, keys: [['Invio', 'aggiungi']] },
})

afterEach(() => speak('en'))

it('words follow the language, and groups and functions that were kept follow too', () => {
  const { group, count } = words
  expect([words.title, group.hint, count(3), words.keys[0]?.[0]]).toEqual(['Title', 'Hint', '3 in all', 'Enter'])
  speak('it')
  expect(language()).toBe('it')
  expect([words.title, group.hint, count(3), words.keys[0]?.[0]]).toEqual(['Titolo', 'Traccia', '3 in tutto', 'Invio'])
  expect(Object.keys(words)).toEqual(['title', 'group', 'count', 'keys'])
})

it('the computer’s language is taken where Lisca speaks it', () => {
  expect(['it', 'it-CH', 'en-GB', 'de', 'ita', ''].map(ofComputer)).toEqual(
    ['it', 'it', 'en', 'en', 'en', 'en'],
  )
})

it('a message says one and many by the rules of its language, and leaves alone what people wrote', () => {
  const say = speaking('it')
  const message = '{causes, plural, one {# causa} other {# cause}} in {bone}'
  expect(say(message, { causes: 1, bone: '<b>' })).toBe('1 causa in <b>')
  expect(say(message, { causes: 1200, bone: '{x}' })).toBe('1200 cause in {x}')
})
