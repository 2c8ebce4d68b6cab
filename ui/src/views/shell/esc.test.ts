// @vitest-environment happy-dom
/** Esc means the same everywhere: leave, and keep the words as a draft. */
import { flushSync, mount, tick, unmount, type Component } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import type { Label } from '../../bindings/types'
import InPlace from '../../picture/InPlace.svelte'
import DateEditor from '../actions/DateEditor.svelte'
import TextEditor from '../actions/TextEditor.svelte'
import TitleField from '../inspector/TitleField.svelte'
import IdeaRow from '../tray/IdeaRow.svelte'
import Cell from '../../parts/Cell.svelte'
import TextField from '../../parts/TextField.svelte'
import { DRAFTS, NOWHERE, type Drafts } from '../../state/draft/drafts'
import WhenField from '../../parts/WhenField.svelte'

let words: Map<string, string>
let saved: unknown[]
let view: ReturnType<typeof mount>

const place: Drafts = {
  ...NOWHERE,
  of: (name) => words.get(name) ?? '',
  keep: (name, text) => (text === '' ? words.delete(name) : words.set(name, text)),
  all: () => [...words],
}
const save = (it: unknown) => Promise.resolve((saved.push(it), null))
const label = { role: 'cause', weight: 'regular', size: 13, leading: 16, lines: ['Old'], area: { x: 0, y: 0, w: 9, h: 9 } } as unknown as Label
const editing = { row: 5, column: 'what' as const, seed: null, problem: null }
const idea = { id: 3, rank: 1, text: 'Old', also: '', category: null, beneath: [] }
const nothing = () => undefined
const at = { label: 'Words', value: 'Old', save, holds: 'thing' }

/** What is edited over a thing: with Esc it stays as it was, and the words stand there again. */
const OVER: Record<string, [Component<never>, object]> = {
  'the in-place edit': [InPlace, { area: label.area, label, text: 'Old', scale: 1, spot: null, apart: false, holds: 'thing', ondone: (it: unknown) => saved.push(it) }],
  'a text of the plan': [TextEditor, { label: 'What', text: 'Old', editing, save: (it: unknown) => saved.push(it), finish: nothing }],
  'a day of the plan': [DateEditor, { label: 'Due', day: null, editing, save: (it: unknown) => saved.push(it), finish: nothing }],
  'an idea of the tray': [IdeaRow, { id: 'i', idea, category: null, chosen: true, carried: false, alike: false, rewording: true, lift: nothing, open: nothing, reworded: (it: unknown) => saved.push(it) }],
} as never

/** What saves by itself: with Esc nothing of it goes. */
const BY_ITSELF: Record<string, [Component<never>, object]> = {
  'a field': [TextField, at],
  'a cell': [Cell, { ...at, cell: 'text' }],
  'a title': [TitleField, at],
  'a time': [WhenField, { label: 'When', value: null, save, holds: 'thing' }],
} as never

async function settled() {
  for (let n = 0; n < 8; n += 1) await tick()
  flushSync()
}
async function show([component, props]: [Component<never>, object]) {
  view = mount(component as Component, { target: document.body, props, context: new Map([[DRAFTS, place]]) })
  await settled()
}
const field = () => document.querySelector('input, textarea') as HTMLTextAreaElement
async function type(text: string) {
  field().focus()
  field().value = text
  field().dispatchEvent(new InputEvent('input', { bubbles: true }))
  await settled()
}
async function esc() {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  await settled()
}

afterEach(() => document.body.replaceChildren())

describe('Esc leaves, and keeps the words as a draft', () => {
  it.each(Object.keys(OVER))('in %s, which says what is saved until it is opened again', async (name) => {
    words = new Map()
    saved = []
    await show(OVER[name] as never)
    await type('half a sen')
    await esc()
    await unmount(view)
    expect(saved.filter((it) => it !== null)).toEqual([])
    expect([...words.values()]).toEqual(['half a sen'])
    await show(OVER[name] as never)
    expect(field().value).toBe('half a sen')
    await unmount(view)
  })

  it.each(Object.keys(BY_ITSELF))('in %s, where nothing of them goes', async (name) => {
    words = new Map()
    saved = []
    await show(BY_ITSELF[name] as never)
    await type('half a sen')
    await esc()
    expect(field().value).toBe('half a sen')
    await unmount(view)
  })
})
