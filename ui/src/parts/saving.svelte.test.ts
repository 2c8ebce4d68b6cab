// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import TextField from './TextField.svelte'
import { keepTyped, putAgain, takeBack } from '../state/draft/typed'
import { DRAFTS, NOWHERE, type Drafts } from '../state/draft/drafts'

let props = $state({ label: 'Words', value: '', save, holds: 'words' })
let answers: ((problem: null | { message: string; help: string }) => void)[]
let sent: string[]
let view: ReturnType<typeof mount>
let forget: () => void
/** What waits in the field until it is saved. */
let left: string
const place: Drafts = { ...NOWHERE, of: () => left, keep: (_, words) => (left = words), all: () => [['words', left]] }

function save(text: string) {
  sent.push(text)
  return new Promise<null | { message: string; help: string }>((answer) => answers.push(answer))
}

const field = () => document.querySelector('input') as HTMLInputElement

async function settled() {
  for (let n = 0; n < 6; n += 1) await tick()
  flushSync()
}
async function type(text: string) {
  field().focus()
  field().dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertFromPaste' }))
  field().value = text
  field().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  await settled()
}
async function enter() {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await settled()
}
/** The words that were sent are stored, and the field hears it. */
async function stored(text: string) {
  props.value = text
  answers.shift()?.(null)
  await settled()
}

async function show() {
  view = mount(TextField, { target: document.body, props, context: new Map([[DRAFTS, place]]) })
  await settled()
}
/** The field is left, and there again. */
async function again() {
  await unmount(view)
  await show()
}

beforeEach(async () => {
  props.value = ''
  answers = []
  sent = []
  forget = keepTyped(() => undefined)
  left = ''
  await show()
})
afterEach(async () => {
  await unmount(view)
  forget()
  document.body.replaceChildren()
})

describe('I12: the words of a field and the document’s undo', () => {
  it('are its own until they are saved; then it shows what undo and redo make of them', async () => {
    await type('abc')
    await enter()
    await stored('abc')
    expect(takeBack(field())).toBe(false)
    props.value = ''
    await settled()
    expect(field().value).toBe('')
    props.value = 'abc'
    await settled()
    expect(field().value, 'done again').toBe('abc')
  })

  it('that were all taken back have nothing to save, and follow again', async () => {
    await type('abc')
    takeBack(field())
    await enter()
    expect(sent).toEqual([])
    props.value = 'from an undo'
    await settled()
    expect(field().value).toBe('from an undo')
  })

  it('that were taken back while they were on their way are taken back there too', async () => {
    await type('abc')
    await enter()
    await type('')
    await enter()
    await stored('abc')
    expect([field().value, sent]).toEqual(['', ['abc', '']])
  })

  it('that couldn’t be saved stay, until they are from where they waited', async () => {
    await type('abc')
    await enter()
    answers.shift()?.({ message: 'The disk is full.', help: '' })
    await settled()
    expect([field().value, field().getAttribute('aria-invalid')]).toEqual(['abc', 'true'])
    props.value = 'abc'
    await settled()
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })

  it('that were saved from where they waited don’t come back over what undo made of them', async () => {
    await type('abc')
    await enter()
    answers.shift()?.({ message: 'The disk is full.', help: '' })
    await settled()
    expect(left).toBe('abc')
    props.value = 'abc'
    await settled()
    props.value = ''
    await again()
    expect([field().value, left]).toEqual(['', ''])
  })

  it('that are what is saved by the time the field is there again wait no more', async () => {
    props.value = left = 'abc'
    await again()
    props.value = ''
    await again()
    expect([field().value, left]).toEqual(['', ''])
  })

  it('that stand there again after a restart are taken back down to what is saved, and put again', async () => {
    props.value = 'abc'
    left = 'abc and half a sen'
    await again()
    field().focus()
    expect(takeBack(field())).toBe(true)
    await settled()
    expect([field().value, left, takeBack(field())]).toEqual(['abc', '', false])
    expect(putAgain(field())).toBe(true)
    await settled()
    expect([field().value, left]).toEqual(['abc and half a sen', 'abc and half a sen'])
  })
})

it('Enter, and the field is left before the words are stored: they stay in it', async () => {
  await type('By memory')
  await enter()
  field().blur()
  await settled()
  expect(field().value).toBe('By memory')
  await stored('By memory')
  expect([field().value, left, sent]).toEqual(['By memory', '', ['By memory']])
})
