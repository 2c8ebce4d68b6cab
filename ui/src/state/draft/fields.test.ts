import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../..')

/** Fields whose draft is made by who shows them: in which file. */
const MADE_BY: { readonly [field: string]: string } = {
  'views/actions/ChecklistLine.svelte': 'views/actions/lines.svelte.ts',
  'views/diagram/CaptureField.svelte': 'views/diagram/line.svelte.ts',
  'views/diagram/Find.svelte': 'views/diagram/Diagram.svelte',
  'views/names/RoleField.svelte': 'views/names/NameRow.svelte',
  'views/tray/Entry.svelte': 'state/tray.svelte.ts',
  'views/whys/WhyLine.svelte': 'views/whys/why.svelte.ts',
}

/** Fields that have no draft, and why. */
const NONE: { readonly [field: string]: string } = {
  'form/Questions.svelte': 'a page outside of any library: it keeps nothing, and warns before it is closed over words',
  'form/Sealed.svelte': 'shows what was sealed: nobody types there',
  'parts/evidence/Attached.svelte': 'a box to tick; the words beside it have a field of their own',
  'parts/pick/Picker.svelte': 'narrows a list: what is picked is an edit at once',
  'picture/Canvas.svelte': 'serves the clipboard: nobody types there',
  'views/accountability/Accountability.svelte': 'a page that keeps nothing, whatever happens (I6)',
  'views/diagram/FilterPanel.svelte': 'narrows what is shown',
  'views/hazards/Answers.svelte': 'a box to tick',
  'views/hazards/Others.svelte': 'takes what is pasted: nobody types there',
  'views/home/SearchLine.svelte': 'searches the library',
  'views/hurt/NeedRow.svelte': 'a box to tick',
  'views/keys/Keys.svelte': 'a box to tick',
  'views/palette/Sheet.svelte': 'searches commands and causes',
  'views/report/Choice.svelte': 'a box to tick',
  'views/report/Kind.svelte': 'boxes to tick',
  'views/report/Side.svelte': 'a box to tick',
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8')
const drafts = /new (Saving)?Draft\(/
/** Markup alone: a script may name fields too. */
const markup = (file: string): string => read(file).replace(/<script[\s\S]*?<\/script>/g, '')
const fields = files.filter((it) => it.endsWith('.svelte') && /<(input|textarea)\b|contenteditable/.test(markup(it)))

it('I12: every field that holds words has a draft, or stands in the list of those that have none', () => {
  const without = fields.filter((it) => !(it in NONE) && !drafts.test(read(MADE_BY[it] ?? it)))
  expect(without).toEqual([])
  expect(fields.length).toBeGreaterThan(30)
})

it('I12: and is known to it, so that words that are there again can be taken back', () => {
  const unknown = fields.filter((it) => !(it in NONE) && !/\.field(\(\w+\)|\})/.test(read(it)))
  expect(unknown).toEqual([])
})

it('the lists name nothing that is gone, and nothing that keeps drafts all the same', () => {
  for (const it of [...Object.keys(MADE_BY), ...Object.keys(NONE)]) expect(fields, it).toContain(it)
  for (const it of Object.keys(NONE)) expect(read(it), it).not.toMatch(/new (Saving)?Draft\(|draftsHere|\.drafts\b/)
})

it('I6: the page on accountability keeps no draft and asks no command', () => {
  const imports = ['views/accountability/Accountability.svelte', 'parts/PrivatePage.svelte'].flatMap((it) => read(it).match(/from '.*'/g) ?? [])
  expect(imports.filter((it) => /draft|state|bindings|host/.test(it))).toEqual([])
})
