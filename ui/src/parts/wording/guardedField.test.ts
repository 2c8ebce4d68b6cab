// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Opened, TextLocation, Wording } from '../../bindings/types'
import { Wordings } from '../../state/wordings.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { wordings as words } from '../../words/wordings'
import { notices } from '../../state/notices.svelte'
import { keepTyped, takeBack } from '../../state/draft/typed'
import TextField from '../TextField.svelte'
import { PAUSE } from './guardedField.svelte'
import { GUARD } from '../../state/wording/guard'
import { NO_RECORDS } from '../../state/fixtures'

const SPOT: TextLocation = { key: { timeline_entry: 4 }, field: 'text' }
const asked: [string, unknown][] = []
let dismissed: string[] = []

/** Every “poor” is worth a look, but where it was left as it is. */
function found(text: string, spot: TextLocation | null): Wording[] {
  // As the Rust side does: a line is read by itself.
  const lines = text.split('\n')
  if (lines.length > 1) {
    let at = 0
    return lines.flatMap((line) => {
      const begin = at
      at += line.length + 1
      return found(line, spot).map((it) => ({ ...it, at: begin, start: it.start + begin, end: it.end + begin }))
    })
  }
  const start = text.indexOf('poor')
  if (start < 0 || dismissed.includes(text)) return []
  const offers: Wording['offers'] = [
    { form: 'rewrite', text: text.replace('poor', 'late') },
    { form: 'template', text: 'It took … hours' },
    { form: 'question', text: 'How long did it take?' },
  ]
  return [{ spot, sentence: text, at: 0, start, end: start + 4, kind: 'negative_descriptor', why: 'So.', offers }]
}

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, args: { text: string; spot: TextLocation | null; sentence: string; dismissed: boolean }) => {
    asked.push([name, args])
    if (name === 'wordings') return found('A poor word', SPOT)
    if (name === 'wordings_of') return found(args.text, args.spot)
    if (name === 'dismiss_wording') dismissed = args.dismissed ? [args.sentence] : []
    return null
  },
}))

const parts = { ...NO_RECORDS, session: {}, incident: {}, effect: {} }
let saved: string[]
let guard: Wordings
let view: ReturnType<typeof mount>

async function settled(ms = 0) {
  await vi.advanceTimersByTimeAsync(ms)
  for (let n = 0; n < 6; n += 1) await tick()
  flushSync()
}

beforeEach(async () => {
  vi.useFakeTimers()
  asked.length = 0
  dismissed = []
  saved = []
  guard = new Wordings()
  guard.readSoon(new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened))
  const save = async (text: string) => {
    saved.push(text)
    return null
  }
  const props = { label: 'Words', value: 'A poor word', sentence: true, spot: SPOT, holds: 'words', save }
  view = mount(TextField, { target: document.body, props, context: new Map([[GUARD, guard]]) })
  await settled(1)
})

afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
  for (const it of notices.list) notices.dismiss(it.key)
  vi.useRealTimers()
})

const field = () => document.querySelector('textarea') as HTMLTextAreaElement
const underlined = () => [...document.querySelectorAll('.mirror u')].map((it) => it.textContent)

async function type(text: string) {
  field().focus()
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}

async function press(key: string, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...held })
  field().dispatchEvent(event)
  await settled()
  return event.defaultPrevented
}

describe('the underline', () => {
  it('lies over the field with all of its words, and says nothing to those who listen', () => {
    expect(underlined()).toEqual(['poor'])
    const mirror = document.querySelector('.mirror') as HTMLElement
    expect(mirror.textContent).toBe('A poor word')
    expect(mirror.getAttribute('aria-hidden')).toBe('true')
  })

  it('comes after a pause of typing, and never while a word is typed', async () => {
    await type('What a po')
    expect(underlined()).toEqual([])
    await settled(PAUSE - 50)
    await type('What a poor')
    await settled(PAUSE - 50)
    expect(underlined()).toEqual([])
    await settled(60)
    expect(underlined()).toEqual(['poor'])
    await type('What a poor thing')
    expect(underlined(), 'it stays where the words go on').toEqual(['poor'])
    await type('What a poorly thing')
    expect(underlined()).toEqual([])
    await type('')
    await settled(PAUSE)
    expect(document.querySelector('.mirror')).toBeNull()
  })
})

describe('keys in a field', () => {
  it('take an offer as if it were typed, and the field saves it', async () => {
    field().focus()
    await settled()
    expect(guard.current?.sentence).toBe('A poor word')
    expect(await press('.')).toBe(true)
    expect(field().value).toBe('A late word')
    await settled(PAUSE)
    expect(saved).toEqual(['A late word'])
    expect(await press('.'), 'nothing is left to take').toBe(false)
  })

  it('I12: give the words back as one step of the field’s own', async () => {
    const forget = keepTyped(() => undefined)
    field().focus()
    await press('>', { code: 'Period', shiftKey: true })
    await press('.')
    expect(field().value).toBe('It took … hours')
    expect([takeBack(field()), field().value, takeBack(field())]).toEqual([true, 'A poor word', false])
    forget()
  })

  it('move on to the next offer, and put the caret into its first gap', async () => {
    field().focus()
    await press('>', { code: 'Period', shiftKey: true })
    expect(guard.marked).toBe(1)
    await press('.')
    expect(field().value).toBe('It took … hours')
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('…')
  })

  it('never take words that were typed since it was read', async () => {
    await type('A poor word, and more')
    expect(guard.current).toBeNull()
    expect(await press('.')).toBe(false)
    expect(field().value).toBe('A poor word, and more')
    await settled(PAUSE)
    await press('.')
    expect(field().value).toBe('A late word, and more')
  })

  it('leave the wording as it is; the notice takes that back', async () => {
    field().focus()
    await press(',')
    await settled()
    expect(underlined()).toEqual([])
    expect(asked).toContainEqual(['dismiss_wording', { sentence: 'A poor word', phrase: 'poor', dismissed: true }])
    notices.list[0]?.actions[0]?.run()
    await settled()
    expect(underlined()).toEqual(['poor'])
  })

  it('ask a question where it is to be answered', async () => {
    field().focus()
    const wording = guard.current
    if (!wording) throw new Error('nothing was found')
    guard.take(wording, wording.offers[2])
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('A poor word')
  })
})

describe('gaps', () => {
  const chosen = () => [field().selectionStart, field().selectionEnd]
  const tab = (held: KeyboardEventInit = {}) => press('Tab', { ctrlKey: false, ...held })

  it('Tab goes from gap to gap, and past the last one it is the field’s own', async () => {
    await type('It took … hours until … was known')
    field().setSelectionRange(0, 0)
    expect([await tab(), chosen()]).toEqual([true, [8, 9]])
    expect([await tab(), chosen()]).toEqual([true, [22, 23]])
    expect([await tab({ shiftKey: true }), chosen()]).toEqual([true, [8, 9]])
    await tab()
    expect(await tab()).toBe(false)
  })

  it('leaving with one inside says so, and giving the words up doesn’t', async () => {
    await type('It took … hours')
    await press('Escape', { ctrlKey: false })
    field().blur()
    expect(notices.list).toEqual([])
    await type('It took … hours')
    field().blur()
    await settled()
    expect(notices.list.map((it) => it.text)).toEqual([words.gapLeft])
  })
})

it('I12: where many are written at once, what is taken touches its own line alone', async () => {
  await type('Nobody looked\nA poor word\nIt was Friday')
  await settled(PAUSE)
  const [wording] = guard.current ? [guard.current] : []
  if (!wording) throw new Error('nothing was found')
  guard.take(wording, wording.offers[2])
  const { value, selectionStart, selectionEnd } = field()
  expect(value.slice(selectionStart, selectionEnd)).toBe('A poor word')
  field().setRangeText('It took two days')
  field().dispatchEvent(new Event('input', { bubbles: true }))
  expect(field().value).toBe('Nobody looked\nIt took two days\nIt was Friday')
})

it('without anybody who looks, a field is as it was', async () => {
  await unmount(view)
  document.body.replaceChildren()
  view = mount(TextField, { target: document.body, props: { label: 'Words', value: 'poor', sentence: true, spot: SPOT, holds: 'words', save: async () => null } })
  await settled()
  expect(document.querySelector('.mirror')).toBeNull()
  expect(await press('.')).toBe(false)
})
