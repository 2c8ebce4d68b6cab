import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spoken } from '../words/keycaps'
import { ariaOf, chordsOf, composes } from './chord'
import { ariaKey, hinted, keycapOf, spokenKey } from './list'
import { KeySettings, meet, settings } from './settings.svelte'
import { entryOf, IDS } from './table'

type Told = Partial<{ code: string; held: string; altGraph: boolean }>
/** A key as the engine tells it. */
const struck = (key: string, { code = '', held = '', altGraph = false }: Told = {}) => ({
  key,
  code,
  ctrlKey: held.includes('Ctrl'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  metaKey: held.includes('Meta'),
  getModifierState: (name: string) => name === 'AltGraph' && altGraph,
})

describe('a key is the same on every keyboard', () => {
  it.each([
    // American, and named keys
    ['z', 'KeyZ', 'Ctrl', 'Ctrl+Z'],
    ['Z', 'KeyZ', 'Ctrl Shift', 'Ctrl+Shift+Z'],
    ['z', 'KeyZ', 'Meta', 'Ctrl+Z'],
    ['R', 'KeyR', 'Shift', 'R'],
    ['ArrowUp', 'ArrowUp', 'Alt', 'Alt+↑'],
    ['Unidentified', 'Tab', 'Shift', 'Shift+Tab'],
    ['?', 'Slash', 'Shift', '?'],
    // Dvorak: by what is written
    ['z', 'Slash', 'Ctrl', 'Ctrl+Z'],
    ['.', 'KeyE', 'Ctrl', 'Ctrl+.'],
    // Greek
    ['ζ', 'KeyZ', 'Ctrl', 'Ctrl+Z'],
    ['Ζ', 'KeyZ', 'Ctrl Shift', 'Ctrl+Shift+Z'],
    ['ρ', 'KeyR', '', 'R'],
    // Cyrillic
    ['я', 'KeyZ', 'Ctrl', 'Ctrl+Z'],
    ['к', 'KeyR', '', 'R'],
    ['ю', 'Period', 'Ctrl', 'Ctrl+.'],
    // Hebrew and Arabic
    ['ז', 'KeyZ', 'Ctrl', 'Ctrl+Z'],
    ['ר', 'KeyR', '', 'R'],
    ['ئ', 'KeyZ', 'Ctrl', 'Ctrl+Z'],
    ['٣', 'Digit3', '', '3'],
    // AZERTY: the digits are written with Shift
    ['&', 'Digit1', 'Ctrl', 'Ctrl+1'],
    ['è', 'Digit7', 'Ctrl', 'Ctrl+7'],
    ['é', 'Digit2', '', '2'],
    ['1', 'Digit1', 'Shift', '1'],
    ['w', 'KeyZ', 'Ctrl', 'Ctrl+W'],
    ['z', 'KeyW', 'Ctrl', 'Ctrl+Z'],
    // German: the next offer
    [':', 'Period', 'Ctrl Shift', 'Ctrl+Shift+.'],
    ['z', 'KeyY', 'Ctrl', 'Ctrl+Z'],
    // A Mac’s Alt writes
    ['˚', 'KeyK', 'Alt', 'Alt+K'],
  ])('%s at %s with %s is %s', (key, code, held, chord) => {
    expect(chordsOf(struck(key, { code, held }))).toContain(chord)
  })

  it('and a sign that is written comes before what stands in its place elsewhere', () => {
    expect(chordsOf(struck('-', { code: 'Digit6' }))).toEqual(['-', '6'])
    expect(chordsOf(struck('-', { code: 'Digit6', held: 'Ctrl' }))).toEqual(['Ctrl+6', 'Ctrl+-'])
    expect(chordsOf(struck('+', { code: 'Digit1', held: 'Ctrl' }))).toEqual(['Ctrl+1', 'Ctrl++'])
    expect(chordsOf(struck('/', { code: 'Digit7', held: 'Shift' }))).toEqual(['/'])
    expect(chordsOf(struck(';', { code: 'KeyZ', held: 'Ctrl' }))).toEqual(['Ctrl+;'])
    expect(chordsOf(struck('ö', { code: 'Semicolon' }))).toEqual(['ö'])
  })

  it('and AltGr writes, however it is told', () => {
    expect(chordsOf(struck('@', { code: 'KeyQ', altGraph: true }))).toEqual(['@'])
    expect(chordsOf(struck('@', { code: 'KeyQ', held: 'Ctrl Alt' }))).toEqual(['@'])
    expect(chordsOf(struck('€', { code: 'KeyE', held: 'Ctrl Alt', altGraph: true }))).toEqual(['€'])
    expect(chordsOf(struck('ł', { code: 'KeyL', altGraph: true }))).toEqual([])
    expect(chordsOf(struck('ę', { code: 'KeyE', held: 'Ctrl Alt' }))).toEqual([])
  })

  it('and one that composes is nobody’s', () => {
    const told = { key: 'r', keyCode: 82, isComposing: false }
    expect(composes(told)).toBe(false)
    for (const so of [{ isComposing: true }, { keyCode: 229 }, { key: 'Dead' }, { key: 'Process' }]) expect(composes({ ...told, ...so })).toBe(true)
  })
})

it.each([
  ['Ctrl+Del', 'Control+Delete', 'Ctrl and Del'],
  ['Ctrl+Shift+.', 'Control+Shift+.', 'Ctrl and Shift and period'],
  ['Ctrl++', 'Control+Plus', 'Ctrl and +'],
  ['Alt+↑', 'Alt+ArrowUp', 'Alt and ↑'],
  ['Space', 'Space', 'Space'],
])('%s is %s for a screen reader, and “%s” in a sentence', (chord, aria, heard) => {
  expect([ariaOf(chord), spoken(chord)]).toEqual([aria, heard])
})

describe('the table', () => {
  it('says of each key one thing where it holds', () => {
    const clashes = IDS.flatMap((one, n) =>
      IDS.slice(n + 1).flatMap((other) => (meet(one, other) ? entryOf(one).keys.filter((it) => entryOf(other).keys.includes(it)).map((key) => [key, one, other]) : [])),
    )
    expect(clashes).toEqual([])
  })

  it('has no scope that nobody attaches, and so no key without a handler', () => {
    const folder = join(import.meta.dirname, '..')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => /\.(ts|svelte)$/.test(it) && !it.includes('.test.'))
    const text = files.map((it) => readFileSync(join(folder, it), 'utf8')).join('\n')
    const attached = new Set([...text.matchAll(/\bkeysOf(?:Window)?\('(\w+)'/g)].map(([, scope]) => scope))
    expect(new Set(IDS.flatMap((id) => entryOf(id).scopes))).toEqual(attached)
  })

  it('is where every view has its keys from', () => {
    const folder = join(import.meta.dirname, '..')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.svelte'))
    const own = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return [...text.matchAll(/aria-keyshortcuts="[^"]*"|<kbd[^>]*>(?!Tab|Esc)[^{<]+|keycap\('[^']*\+[^']*'\)|detail: '[^']+'|title=.*  (?:\([^{$]+\)|[^{($])["`]/g)].map(([it]) => `${file}: ${it}`)
    })
    // The cell of a table is reworded as everywhere.
    expect(own).toEqual(["views/actions/Table.svelte: detail: 'F2'"])
  })

  it('has no key with Ctrl and Alt, which is AltGr', () => {
    expect(IDS.filter((id) => entryOf(id).keys.some((it) => it.includes('Ctrl+Alt')))).toEqual([])
  })
})

describe('keys that are changed', () => {
  it('hold, are told, and go back', () => {
    const settings = new KeySettings()
    settings.change('root', 'Alt+R')
    expect([settings.keysOf('root'), settings.isChanged('root')]).toEqual([['Alt+R'], true])
    settings.restore('root')
    expect([settings.keysOf('root'), settings.isChanged('root')]).toEqual([['R'], false])
  })

  it('are named as they are now, in menus, sentences and for screen readers', () => {
    const named = () => [keycapOf('undo'), spokenKey('undo'), ariaKey('undo'), hinted('undo')]
    expect(named()).toEqual(['Ctrl+Z', 'Ctrl and Z', 'Control+Z', 'Ctrl+Z'])
    settings.change('undo', 'Alt+Del')
    expect(named()).toEqual(['Alt+Del', 'Alt and Del', 'Alt+Delete', 'Alt+Del'])
    settings.restore('undo')
  })

  it('keep the digits of a series', () => {
    const settings = new KeySettings()
    settings.change('step', 'Alt+3')
    expect(settings.keysOf('step')).toEqual([1, 2, 3, 4, 5, 6, 7].map((it) => `Alt+${it}`))
  })

  it('say what they clash with: in their scope, or everywhere', () => {
    const settings = new KeySettings()
    expect(settings.clash('root', 'E')).toBe('evidence')
    expect(settings.clash('root', 'Ctrl+K')).toBe('palette')
    expect(settings.clash('palette', 'Ctrl+A')).toBe('all')
    expect(settings.clash('root', 'Alt+2')).toBe(null)
    // What a part hears by itself would be lost to it.
    expect(settings.clash('palette', 'Shift+F10')).toBe('menu')
    expect(settings.clash('root', 'M')).toBe(null)
  })

  it.each([
    ['bin_workshop', '/', 'search_library'],
    ['search_library', 'B', 'report_begin'],
    ['leave_field', 'Ctrl+Enter', 'finish'],
    ['plan_kind', 'Alt+Enter', 'plan_new'],
    ['root', 'Shift+F10', 'menu'],
    ['root', 'Space', 'fold_held'],
  ] as const)('%s can’t be %s, which holds around it or is heard by a part in it', (id, chord, other) => {
    expect(new KeySettings().clash(id, chord)).toBe(other)
  })
})
