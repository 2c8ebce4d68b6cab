/** Catalogues that follow the language: a view reads `home.fresh.title`, and a switch rewords it in place. */
import type { Language } from '../bindings/types'
import { language } from './language.svelte'

type Catalogue = { readonly [key: string]: unknown }
type ByLanguage = { readonly [language in Language]: Catalogue }

const isGroup = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * One catalogue out of one per language, of the same shape, by their files:
 * `./it/home.ts`. Groups keep their identity, and each word in them is read
 * when it is asked for; a function answers in the language of the moment of
 * its call. So read words where they are shown (in the markup, in `$derived`,
 * in a function): a string that is kept in a variable stays in the language
 * that it was read in.
 */
export function live<Words extends object>(files: { readonly [file: string]: unknown }): Words {
  const words = Object.entries(files).map(([file, catalogue]) => [file.split('/').at(-2), catalogue])
  return group(Object.fromEntries(words) as ByLanguage) as Words
}

function group(words: ByLanguage): Catalogue {
  const follows = {}
  for (const key of Object.keys(words.en)) {
    Object.defineProperty(follows, key, { enumerable: true, ...property(words, key) })
  }
  return follows
}

function property(words: ByLanguage, key: string): PropertyDescriptor {
  const english = words.en[key]
  if (isGroup(english)) {
    const groups = Object.entries(words).map(([language, catalogue]) => [language, catalogue[key]])
    return { value: group(Object.fromEntries(groups) as ByLanguage) }
  }
  if (typeof english === 'function') {
    return { value: (...said: unknown[]) => (words[language()][key] as (...said: unknown[]) => unknown)(...said) }
  }
  return { get: () => words[language()][key] }
}
