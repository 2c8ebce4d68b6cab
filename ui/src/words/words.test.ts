/** Both languages say the same things, every message can be read, and nobody keeps a word that isn't shown. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { KEYS } from '../keys/table'
import { opening as en_opening } from './en/opening'
import { shell as en_shell } from './en/shell'
import { named as named_in_en } from './en/undoing'
import { priorities as it_priorities } from './it/priorities'
import { named as named_in_it } from './it/undoing'
import { speaking } from './say'
import { usageIn } from './usage'

type Catalogues = { readonly [file: string]: { readonly [name: string]: unknown } }
const en = import.meta.glob(['./en/*.ts', '!./en/*.test.ts', '!./en/{all,language}.ts'], { eager: true }) as Catalogues
const it_ = import.meta.glob(['./it/*.ts', '!./it/*.test.ts', '!./it/{all,language}.ts'], { eager: true }) as Catalogues

const catalogues = (of: Catalogues): [string, unknown][] =>
  Object.entries(of)
    .filter(([file]) => !file.endsWith('/say.ts'))
    .flatMap(([, names]) => Object.entries(names).filter(([, value]) => typeof value === 'object'))

/** What may be typed: each language has as many words for it as it has. */
const TYPED = /^(dates\.typed|when\.(about|unknown|noon|midnight|filler))\b/

/** Said alike in both, or made of words that are looked at on their own. */
const ALIKE: readonly (string | RegExp)[] = [
  'home.name',
  'audience.product',
  'palette.window.speak',
  // What formats and programs are called.
  /^exporting\.(formats|kinds)\.(pdf|svg|png|csv|jira|github|json|mermaid|mindmap)$/,
  'report.papers.letter',
  'report.logo.label',
  'exporting.formats.docx',
  'exporting.formats.md',
  'exporting.kinds.md',
  'silent.more',
  /\.sets\.(six_m|eight_p|four_s|just_culture)$/,
  /^keycaps\./,
  /^dates\.(shown|shortly)$/,
  /^happened\.severity\.(levels|often)\.\d\.0$/,
  // They look up a list, or put others together.
  /(\.step|\.statusOf|\.did|\.means|\.subject)$/,
  // A number or a name with a sign.
  /\.(minutes|times|kilobytes|megabytes|px|at|named|into|inCategory|bone|on)$/,
]
const alike = (path: string) => ALIKE.some((it) => (typeof it === 'string' ? it === path : it.test(path)))

/** The keys that hints name, each with its path. */
function* hintsIn(value: unknown, path: string): Generator<[string, string]> {
  if (Array.isArray(value) && /eys$|\.pick\.\w+$/.test(path)) for (const one of value) if (Array.isArray(one)) yield [path, String(one[0])]
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) for (const [key, one] of Object.entries(value)) yield* hintsIn(one, `${path}.${key}`)
}

/** Every word with its path; of keys and what they do, what they do. */
function* leaves(value: unknown, path: string): Generator<[string, unknown]> {
  if (TYPED.test(path)) return
  if (Array.isArray(value)) {
    const isKey = value.length === 2 && value.every((it) => typeof it === 'string') && /eys|advices|\.pick\./.test(path)
    yield [`${path}.length`, value.length]
    for (const [at, one] of value.entries()) if (!(isKey && at === 0)) yield* leaves(one, `${path}.${at}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* leaves(one, `${path}.${key}`)
  } else yield [path, value]
}
const all = (of: Catalogues) => new Map(catalogues(of).flatMap(([name, value]) => [...leaves(value, name)]))

it('both languages have the same words, of the same kind', () => {
  const kinds = (of: Catalogues) =>
    [...all(of)].map(([path, it]) => `${path}: ${typeof it === 'function' ? `of ${it.length}` : typeof it === 'number' ? it : typeof it}`)
  expect(kinds(it_)).toEqual(kinds(en))
})

it('nothing is left in English', () => {
  const english = all(en)
  const left = [...all(it_)].filter(([path, said]) => {
    if (typeof said === 'number' || alike(path)) return false
    return String(said) === String(english.get(path)) && /\p{L}{2}/u.test(String(said))
  })
  expect(left.map(([path]) => path)).toEqual([])
})

it('no word is empty, and none has a straight apostrophe where people read it', () => {
  for (const [path, said] of all(it_)) {
    if (typeof said === 'string') expect(said, path).toMatch(/^[^']+$/)
  }
})

/** What is written out in a file of words, and where it stands. Keys and paths are none of it. */
function written(file: string): string[] {
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.name)) return walk(node.initializer)
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text)
    node.forEachChild(walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** A part's own keys, which nobody can change. */
const OWN = /^(Enter|Tab|Esc|Del|PgUp PgDn|[←→↑↓]( [←→↑↓])*)$/

it.each(['en', 'it'])('keys that can be changed are named by the list alone: %s', (language) => {
  const folder = join(import.meta.dirname, language)
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts') && !/\.test\.|^key(s|caps)\./.test(it))
  const said = files.flatMap((file) => written(join(folder, file)).map((text) => `${file}: ${text}`))
  expect(said.filter((it) => /\b(Ctrl|Alt|Shift|Maiusc|AltGr)\b|\bF\d+\b|\b(press|with|premi|con) [A-Z]\b(?!\p{L})/u.test(it))).toEqual([])
  const hints = catalogues(language === 'en' ? en : it_).flatMap(([name, value]) => [...hintsIn(value, name)])
  expect(hints.length).toBeGreaterThan(30)
  const isListed = (keys: string) => keys.split(' ').every((it) => it.replace(/:\d$/, '') in KEYS)
  expect(hints.filter(([, keys]) => !isListed(keys) && !OWN.test(keys))).toEqual([])
})

const italian = () => {
  const folder = join(import.meta.dirname, 'it')
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  return files.flatMap((file) => written(join(folder, file)).map((text) => `${file}: ${text}`))
}

it.each(['en', 'it'])('no apostrophe within a word is straight, whatever a sentence is made of: %s', (language) => {
  const folder = join(import.meta.dirname, language)
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  expect(lines.map((it) => it.replace(/(^|\s)(\/\/|\/?\*).*$/, '')).filter((it) => /\p{L}'\p{L}/u.test(it))).toEqual([])
})

it('one minute is told as one', () => {
  expect([en_shell.stepIs('done', 1), en_shell.stepIs('done', 2), en_shell.stepIs('done', 0)]).toEqual(['done, 1 minute', 'done, 2 minutes', 'done'])
  expect([en_opening.agenda.inAll(1), en_opening.agenda.inAll(75)]).toEqual(['1 minute in all', '75 minutes in all'])
})

it('whoever hasn’t given all dots is told in the number that they are', () => {
  expect(it_priorities.early(['Medico'])).toBe('Non ha ancora dato tutti i suoi voti: Medico.')
  expect(it_priorities.early(['Medico', 'Infermiere'])).toBe('Non hanno ancora dato tutti i loro voti: Medico, Infermiere.')
})

it('no English stands within an Italian sentence', () => {
  const english = /(?<![\p{L}’])(the|and|of|with|this|that|are|not|shared|screen|workshop|undo|dots?|owner|evidence|report|step|words?|from|what|which)(?!\p{L})/iu
  // ICU's own words, and the signs that own words are written with.
  const bare = (text: string) => text.replace(/\{\w+,[^{]*|offset:|=\d+|\bother\b/g, '')
  // A hint names keys by their ids.
  const isKeys = (text: string) => text.split(' ').every((it) => it.replace(/:\d$/, '') in KEYS)
  // Word is a program.
  const said = (it: string) => it.slice(it.indexOf(': ') + 2).replace(/\bWord\b/g, '')
  expect(italian().filter((it) => !isKeys(said(it)) && english.test(bare(said(it))))).toEqual([])
})

/** Words that Italian had, and has others for now. */
const LEFT = /\bincontr[oi]\b|riscontr|modo perché|\bfaro\b|ripieg|mie solite|\bsquadr[ae]\b|più (forti|deboli|debole)\b|riguardare|\bpunt[oi] (a testa|dat[oi]|per causa)|\d %/i

it('Italian says one thing by one word', () => {
  expect(italian().filter((it) => LEFT.test(it))).toEqual([])
})

it('the Rust side speaks the same Italian', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'src-tauri')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    // The guard reads what people write, and the report has a test of its own.
    (it) => /^(src|crates\/(app|store|workshop)\/src)\/.*\.rs$/.test(it) && !it.endsWith('areas.rs'),
  )
  expect(files.length).toBeGreaterThan(100)
  const said = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(([text]) => `${file}: ${text}`),
  )
  expect(said.filter((it) => /\bincontr[oi]\b|riscontr|più debol/i.test(it))).toEqual([])
})

/** The messages of a file, and the values that each is given. */
function messages(file: string): { message: string; values: string[] }[] {
  const found: { message: string; values: string[] }[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'say') {
      const [message, values] = node.arguments
      if (!message || !ts.isStringLiteralLike(message)) throw new Error(`${file}: a message is written out`)
      const names = values && ts.isObjectLiteralExpression(values) ? values.properties.map((it) => it.name?.getText() ?? '') : []
      found.push({ message: message.text, values: names })
    }
    node.forEachChild(walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** What a message asks for. */
function asked(message: IntlMessageFormat): string[] {
  const names = new Set<string>()
  const walk = (of: unknown): void => {
    if (Array.isArray(of)) of.forEach(walk)
    else if (typeof of === 'object' && of !== null) {
      const { type, value } = of as { type?: number; value?: unknown }
      if (typeof type === 'number' && type !== 0 && type !== 7 && typeof value === 'string') names.add(value)
      Object.values(of).forEach(walk)
    }
  }
  walk(message.getAst())
  return [...names]
}

it.each(['en', 'it'] as const)('every message can be read, and gets what it asks for: %s', (language) => {
  const folder = join(import.meta.dirname, language)
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts'))
  const found = files.flatMap((file) => messages(join(folder, file)))
  expect(found.length).toBeGreaterThan(20)
  for (const { message, values } of found) {
    const read = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
    expect(asked(read).sort(), message).toEqual([...values].sort())
    // Lisca reads messages itself, and says what ICU says.
    for (const number of [0, 1, 2, 3, 8, 11, 21, 1000, 12345, 1_000_000]) {
      const given = Object.fromEntries(values.map((name, index) => [name, number + index]))
      expect(speaking(language)(message, given), message).toBe(read.format(given))
    }
  }
})

/** Groups that are read by a key that is known only while the program runs: what the keys are. */
const INDEXED: { readonly [group: string]: string } = {
  'actions.columns': 'a column of the plan',
  'actions.gaps': 'what an action still lacks',
  'actions.kinds': 'the kind of an action',
  'actions.statuses': 'where an action stands',
  'actions.strengths': 'how strong an action is',
  'actions.strengthSign': 'how strong an action is',
  'audience.actions': 'how strong an action is',
  'backups.reasons': 'what a copy was kept for',
  'details.checklist.card.sizes': 'the size of a card',
  'details.checklist.card.hints': 'the size of a card',
  'details.checklist.forms': 'how a checklist is used',
  'details.checklist.formHints': 'how a checklist is used',
  'details.safeguard.jobs': 'what a safeguard is for',
  'details.safeguard.jobHints': 'what a safeguard is for',
  'diagram.commands': 'a key of the diagram, as the palette names it',
  'diagram.label': 'a sign on the diagram',
  'diagram.sets': 'a set of categories',
  'exporting.dialog': 'a form of file',
  'exporting.formats': 'a form of file',
  'exporting.groups': 'what a form of file is of',
  'exporting.hints': 'a form of file',
  'exporting.kinds': 'a form of file',
  'exporting.pictures': 'what is drawn',
  'grid.corners': 'a corner of the grid',
  'happened.kinds': 'the kind of a case',
  'happened.kindHints': 'the kind of a case',
  'happened.told': 'a story of the incident',
  'happened.toldHints': 'a story of the incident',
  'happened.timeline.certainty': 'how well a time is known',
  'importing.columnNames': 'what a column of rows holds',
  'importing.dateNames': 'which number of a date comes first',
  'importing.levelNames': 'what the first levels of a tree are',
  'happened.timeline.columns': 'a column of the timeline',
  'hazards.others.forms': 'a form of file',
  'hazards.others.kinds': 'a form of file',
  'home.kinds': 'the kind of a case',
  'home.sets': 'a set of categories',
  'home.shelf': 'a shelf',
  'home.states': 'the state of a workshop',
  'hurt.whose': 'whose need it is',
  'hurt.whoseMeaning': 'whose need it is',
  'impacts.fields': 'how much, of what, in words',
  'impacts.kinds': 'what was harmed',
  'impacts.units': 'what was harmed',
  'inspector.evidence': 'a level of evidence',
  'inspector.natures': 'the nature of a cause',
  'inspector.naturesMeaning': 'the nature of a cause',
  'inspector.standings': 'the standing of a cause',
  keycaps: 'a key of the keyboard',
  'keys.change': 'why a key can’t be it',
  'keys.does': 'a key',
  'keys.groups': 'a heading of keys',
  'names.fields': 'a text of a record',
  'names.kinds': 'whose text it is',
  'opening.proportion.about': 'a length of a workshop',
  'opening.proportion.lengths': 'a length of a workshop',
  'opening.proportion.suits': 'a length of a workshop',
  'priorities.result.chart': 'what dots are counted by',
  'report.noColour': 'a failure',
  'report.papers': 'the paper',
  'report.sections': 'a section of the report',
  'report.states': 'the state of a workshop',
  'report.variantHelp': 'what a report is for',
  'report.variants': 'what a report is for',
  'safeguards.columns': 'a column of the safeguards',
  'shell.reached': 'how far a step has come',
  'shell.states': 'the state of a workshop',
  'whys.advice': 'why one shouldn’t stop there',
  'strength.ideas.areas': 'what an idea changes',
  'strength.means': 'the kind of an action',
  'strength.meter.of': 'how strong an action is',
  'wordings.forms': 'how an offer is taken',
}

it('every word is read somewhere', () => {
  const folder = join(import.meta.dirname, '..')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.(ts|svelte)$/.test(it) && !/^(words|bindings)\/|\.test\.ts$/.test(it))
    .map((it) => readFileSync(join(folder, it), 'utf8'))
  const { read, whole } = usageIn(sources)
  const unread = [...all(en).keys()].filter((path) => {
    // A list is read as a whole, and so is what its entries are made of.
    const word = path.replace(/\.(\d+|length)(\..*)?$/, '')
    const group = word.slice(0, word.lastIndexOf('.'))
    return !read.has(word) && !(group in INDEXED && (whole.has(group) || group === 'keycaps'))
  })
  expect(unread).toEqual([])
  const gone = Object.keys(INDEXED).filter((group) => group !== 'keycaps' && !whole.has(group))
  expect(gone, 'read by their own names now: take them off the list').toEqual([])
})

it('whatever can be done has its words in the history, in both languages', () => {
  const known = (language: string) => {
    const text = readFileSync(join(import.meta.dirname, language, 'undoing.ts'), 'utf8')
    const list = /const EDITS[\s\S]*?\n\}/.exec(text)?.[0] ?? ''
    return [...list.matchAll(/^  ([a-z_]+): /gm)].map(([, name = '']) => name)
  }
  expect(known('it')).toEqual(known('en'))
  const types = readFileSync(join(import.meta.dirname, '..', 'bindings', 'types.ts'), 'utf8')
  const edits = /export type Edit = (.*?);\n/s.exec(types)?.[1] ?? ''
  const names = [...edits.matchAll(/"([a-z_]+)"(?=: \{|: [A-Z]|(?= \||$))/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(30)
  // Several at once are told by the first of them; an order of the bones is told as “tidy”.
  const told = [...known('en'), 'together', 'order_categories']
  expect(names.filter((name) => !told.includes(name))).toEqual([])
})

it.each([['en', named_in_en], ['it', named_in_it]] as const)('whatever was changed has a name of its own in the history: %s', (_, named) => {
  const rust = readFileSync(join(import.meta.dirname, '..', '..', '..', 'src-tauri', 'crates', 'workshop', 'src', 'edits', 'edited_to.rs'), 'utf8')
  for (const record of ['incident', 'session', 'agenda']) {
    const fields = [...(new RegExp(`const fn ${record}\\(.*?\\n}`, 's').exec(rust)?.[0] ?? '').matchAll(/"(\w+)"/g)].map(([, it = '']) => it)
    expect(fields.length, record).toBeGreaterThan(3)
    const said = (field: string) =>
      named(record === 'agenda' ? { edit: 'set_agenda_item', edited_text: '', edited_to: `whys ${field}`.trim() } : { edit: `set_${record}`, edited_text: '', edited_to: field })
    const all = [said(''), ...fields.map(said)]
    expect(new Set(all).size, all.join(' · ')).toBe(all.length)
  }
})
