/** Catalogues that follow the language: a view reads `home.fresh.title`, and a switch rewords it in place. */
import type { Language } from '../bindings/types'
import { language } from './language.svelte'

type Catalogue = { readonly [key: string]: unknown }

const isGroup = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * One catalogue out of one per language, of the same shape. Groups keep their
 * identity, and each word in them is read when it is asked for; a function
 * answers in the language of the moment of its call. So read words where they
 * are shown (in the markup, in `$derived`, in a function): a string that is
 * kept in a variable stays in the language that it was read in.
 */
export function live<Words extends object>(words: { readonly [language in Language]: Words }): Words {
  return group(words as { readonly [language in Language]: Catalogue }) as Words
}

function group(words: { readonly [language in Language]: Catalogue }): Catalogue {
  const follows = {}
  for (const key of Object.keys(words.en)) {
    Object.defineProperty(follows, key, { enumerable: true, ...property(words, key) })
  }
  return follows
}

function property(words: { readonly [language in Language]: Catalogue }, key: string): PropertyDescriptor {
  const { en, it } = { en: words.en[key], it: words.it[key] }
  if (isGroup(en) && isGroup(it)) return { value: group({ en, it }) }
  if (typeof en === 'function') {
    return { value: (...said: unknown[]) => (words[language()][key] as (...said: unknown[]) => unknown)(...said) }
  }
  return { get: () => words[language()][key] }
}
