/** A language is a folder: it is found by itself, and the compiler says what it lacks. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterEach, expect, it } from 'vitest'
import type { Language } from '../bindings/types'
import { LANGUAGES, languagesIn, speak } from './language.svelte'
import { live } from './live'

const WORDS = import.meta.dirname
/** A language that nobody has written yet, as if the Rust side knew it. */
const made = 'xx' as Language

afterEach(() => speak('en'))

it('every folder of words is a language', () => {
  const folders = readdirSync(WORDS, { withFileTypes: true }).filter((it) => it.isDirectory()).map(({ name }) => name)
  expect(LANGUAGES.map(([code]) => code).sort()).toEqual(folders.sort())
  expect(LANGUAGES[0]).toEqual(['en', 'English'])
})

it('a third one is found, and spoken', () => {
  const found = {
    './xx/language.ts': { code: made, name: 'Xish' },
    './it/language.ts': { code: 'it', name: 'Italiano' },
    './en/language.ts': { code: 'en', name: 'English' },
  } as const
  expect(languagesIn(found)).toEqual([['en', 'English'], ['it', 'Italiano'], ['xx', 'Xish']])
  const words = live<{ title: string }>({ './en/a.ts': { title: 'Title' }, './it/a.ts': { title: 'Titolo' }, './xx/a.ts': { title: 'Xitle' } })
  speak(made)
  expect(words.title).toBe('Xitle')
})

/** What the compiler has to say of files that are nowhere but here. */
function said(files: { readonly [name: string]: string }): string[] {
  const made = new Map(Object.entries(files).map(([name, text]) => [join(WORDS, name), text]))
  const config = join(WORDS, '..', '..', 'tsconfig.json')
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, dirname(config))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => made.has(file) || fileExists(file)
  host.directoryExists = (folder) => folder === join(WORDS, 'xx') || ts.sys.directoryExists(folder)
  host.readFile = (file) => made.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const text = made.get(file)
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  }
  const program = ts.createProgram([...made.keys()], options, host)
  return [...made.keys()].flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map((it) => ts.flattenDiagnosticMessageText(it.messageText, ' ')),
  )
}

it('what a third one lacks is told by the compiler', () => {
  const whole = readdirSync(join(WORDS, 'en')).filter((it) => /^\w+\.ts$/.test(it) && !/^(all|language|say|changed)\.ts$/.test(it))
  const all = (but: string) => whole.filter((it) => it !== but).map((it) => `export * from '../en/${it.slice(0, -3)}'\n`).join('')
  const language = "import type { Whole } from '../whole'\nexport const language: Whole<typeof import('./all')> = { code: 'it', name: 'Xish' }\n"
  expect(said({ 'xx/all.ts': all(''), 'xx/language.ts': language })).toEqual([])
  expect(said({ 'xx/all.ts': all('home.ts'), 'xx/language.ts': language }).join()).toMatch(/'home' is missing/)
  const field = "import type { field as english } from '../en/field'\nexport const field: typeof english = { name: 'Xield' }\n"
  expect(said({ 'xx/field.ts': field }).join()).toMatch(/missing the following properties/)
}, 60_000)

it('English lists every catalogue that it has', () => {
  const own = Object.entries(import.meta.glob(['./en/*.ts', '!./en/*.test.ts', '!./en/{all,language,say,changed}.ts'], { eager: true }))
  const [all] = Object.values(import.meta.glob('./en/all.ts', { eager: true }))
  const names = own.flatMap(([, catalogues]) => Object.keys(catalogues as object))
  expect(Object.keys(all as object).sort()).toEqual(names.sort())
})
