// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { notices } from '../../state/notices.svelte'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { hand as words } from '../../words/hand'
import { filterStateOf } from '../../state/filterState.svelte'
import { trayOf } from '../../state/tray.svelte'
import { KEPT } from '../../keys/typing/before'
import Bench from './Bench.svelte'
import { FakeRust } from './fake'

const rust = { current: new FakeRust() }
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (name: string, args: object) => rust.current.invoke(name, args as never),
}))

// Sentences are many keys, and a busy machine is slow.
vi.setConfig({ testTimeout: 60_000 })

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

async function settled() {
  for (let n = 0; n < 12; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 12; n += 1) await tick()
  flushSync()
}

async function open(begin: (session: Session) => void = () => undefined, hasCauses = true) {
  rust.current = new FakeRust(hasCauses)
  workshop = new OpenWorkshop(rust.current.opened())
  session = new Session()
  session.step = 'fishbone'
  trayOf(workshop).open = false
  begin(session)
  view = mount(Bench, { target: document.body, props: { workshop, session } })
  await settled()
}

beforeEach(() => vi.useFakeTimers())
afterEach(async () => {
  await unmount(view)
  vi.useRealTimers()
  document.body.replaceChildren()
  for (const it of notices.list) notices.dismiss(it.key)
})

const at = (testid: string) => document.querySelector<HTMLElement>(`[data-testid=${testid}]`)
const line = () => (session.chain === null ? at('capture') : at('why-line')) as HTMLTextAreaElement

/** A key as a person strikes it: what nobody prevents is written where the focus is. */
function strike(key: string, init: KeyboardEventInit = {}) {
  const target = document.activeElement ?? document.body
  const shiftKey = /^\p{Lu}$/u.test(key)
  const options = { key, shiftKey, bubbles: true, cancelable: true, ...init }
  const free = target.dispatchEvent(new KeyboardEvent('keydown', options))
  const field = document.activeElement
  const writes = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (free && writes && field === target && key.length === 1) {
    field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: key }))
  }
  target.dispatchEvent(new KeyboardEvent('keyup', options))
  flushSync()
}

async function wait(ms: number) {
  await vi.advanceTimersByTimeAsync(ms)
  await settled()
}

async function type(text: string, pace: number) {
  for (const key of text) {
    strike(key)
    await wait(pace)
  }
}

/** All that keys may change, but the line's words. */
function all() {
  const { filter, open: filtering } = filterStateOf(session)
  const tray = trayOf(workshop)
  return {
    shown: KEPT.map((name) => [name, session[name]]),
    others: { filter, filtering, tray: [tray.open, tray.writing, tray.text, tray.chosen] },
    causes: rust.current.causes,
    steps: rust.current.steps.length,
    ideas: workshop.ideas,
    parked: workshop.drafts.of('new/thought'),
  }
}

const STATES: Record<string, () => Promise<void>> = {
  'nothing selected': async () => {
    await open()
    session.selection = null
    at('canvas')?.focus()
  },
  'the effect': () => open((it) => (it.selection = 'effect')),
  'a cause': () => open((it) => (it.selection = { cause: 7 })),
  'several causes': () => open((it) => void Object.assign(it, { selection: { cause: 7 }, also: new Set([9]) })),
  'a bone': () => open((it) => (it.selection = { category: 1 })),
  'the why-tree': () => open((it) => void Object.assign(it, { step: 'whys', selection: { cause: 8 } })),
  'the spotlight on': () => open((it) => void Object.assign(it, { selection: { cause: 7 }, spotlight: true })),
  'the filter open, without the focus': async () => {
    await open((it) => (it.selection = { cause: 7 }))
    filterStateOf(session).open = true
    await settled()
    at('canvas')?.focus()
  },
  'the tray, whose list has the focus': async () => {
    await open((it) => (it.selection = { cause: 7 }))
    trayOf(workshop).show()
    await settled()
    at('ideas')?.focus()
  },
  'a button that has the focus': async () => {
    await open((it) => (it.selection = { cause: 7 }))
    at('elsewhere')?.focus()
  },
  'nothing that has the focus': async () => {
    await open((it) => (it.selection = { cause: 7 }))
    ;(document.activeElement as HTMLElement).blur()
  },
  'the cause of why-mode': async () => {
    await open((it) => void Object.assign(it, { selection: { cause: 7 }, chain: 7 }))
    at('why-cause')?.focus()
  },
}

const SENTENCES = [
  'Reports of errors',
  'errors had been seen',
  'a person was alone',
  'fifty alarms a night',
  'our backups',
  'ps had never been asked',
  'should have rung, didn’t',
  'was nobody told?',
  'un’allerta è rimasta',
  'È stato un falso',
  '3 servers, 24/7, no spare',
  'two e-mails to spam.',
  '24/7 cover, said they',
]

/** Fast, as most people do, and slowly, so that keys act before it is known that they are words; in ms. */
const PACES = [30, 120, 320]

/** Every letter and digit, as the first of a sentence and as its second. */
const EVERY = [...'abcdefghijklmnopqrstuvwxyz0123456789èàòùéì'].flatMap((key) => [`${key}mpty`, `m${key}wo`])

describe('typing is never lost: a sentence typed on the diagram changes nothing but the line’s words', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it.each(SENTENCES.map((it, index) => [it, PACES[index % PACES.length] ?? 0] as const))(
      `with ${name}: %s, a key in %i ms`,
      async (sentence, pace) => {
        await state()
        const before = all()
        await type(sentence, pace)
        expect([line().value, document.activeElement === line()]).toEqual([sentence, true])
        expect(all()).toEqual(before)
      },
    )
  }

  it.each(EVERY)('whichever key begins it, and however slowly: %s', async (sentence) => {
    await open((it) => (it.selection = { cause: 7 }))
    const before = all()
    await type(sentence, 330)
    expect([line().value, all()]).toEqual([sentence, before])
  })
})

describe('a letter on the diagram', () => {
  beforeEach(() => open((it) => (it.selection = { cause: 7 })))
  const standing = () => rust.current.causes[0]?.standing

  it('acts as a key once no other follows', async () => {
    strike('r')
    await wait(200)
    expect(standing()).toBe('plain')
    await wait(100)
    expect(standing()).toBe('root')
    expect(document.activeElement).toBe(at('canvas'))
  })

  it('acts before a key that writes nothing, in their order', async () => {
    strike('r')
    strike('F2')
    await settled()
    expect(standing()).toBe('root')
  })

  it('that is struck again and again is a key each time', async () => {
    for (let n = 0; n < 3; n += 1) {
      strike('e')
      await wait(120)
    }
    await wait(300)
    expect(rust.current.causes[0]?.evidence.level).toBe('confirmed')
    expect(line().value).toBe('')
  })

  it('after a sign that is a key begins a sentence, and the sign has done what it does', async () => {
    strike('/')
    await settled()
    expect(session.findOpen).toBe(true)
    at('canvas')?.focus()
    for (const key of ['+', '+']) strike(key)
    await type('backups', 60)
    expect([line().value, session.findOpen]).toEqual(['backups', true])
  })

  it('that an accent waits for has the caret in the line at once', async () => {
    strike('Dead')
    expect(document.activeElement).toBe(line())
  })

  const accent = (mark: string) => {
    dispatchEvent(new CustomEvent('accent', { detail: mark }))
    strike('Dead')
  }

  it.each([
    ['e', 'é'],
    ['E', 'É'],
    ['x', '´x'],
    [' ', '´'],
  ])('with an accent, though it is the very first, goes whole into the line: ´ and “%s”', async (key, whole) => {
    const before = all()
    accent('\u0301')
    await wait(120)
    strike('Shift')
    strike(key)
    await type('tat', 100)
    expect(line().value).toBe(`${whole}tat`)
    expect(all()).toEqual(before)
  })

  it('with an accent after others goes whole into the line, too', async () => {
    for (const key of ['c', '’']) strike(key)
    accent('\u0300')
    await type('e poi', 100)
    expect(line().value).toBe('c’è poi')
  })

  it('with an accent is the input method’s where there is one', async () => {
    accent('\u0301')
    line().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    strike('e')
    expect(line().value).toBe('e')
  })

  it.each(['d', 'Process', 'Unidentified'])('of an input method (%s) has the caret in the line, and runs nothing', async (key) => {
    const before = all()
    strike(key, { keyCode: 229 } as KeyboardEventInit)
    await wait(1500)
    expect(document.activeElement).toBe(line())
    expect(all()).toEqual(before)
  })

  it('with a modifier is no writing', async () => {
    for (const key of ['a', 'k', 'h']) strike(key, { ctrlKey: true })
    await wait(1500)
    expect(line().value).toBe('')
  })

  it('opens a place to write in, where what is written after a moment belongs', async () => {
    strike('p')
    await wait(600)
    await type('ask them', 90)
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('ask them')
    expect(line().value).toBe('')
  })

  it('of a pair that is no word leaves nothing behind', async () => {
    strike('h')
    strike('m')
    await wait(1500)
    expect([line().value, document.activeElement]).toEqual(['', at('canvas')])
  })

  it('is taken out by Backspace, which removes no cause', async () => {
    strike('r')
    strike('Backspace')
    await wait(1500)
    expect([standing(), rust.current.causes.length]).toEqual(['plain', 3])
  })
})

describe('keys that were words', () => {
  beforeEach(() => open((it) => (it.selection = { cause: 7 })))

  it('are said so in one quiet notice, where they had acted', async () => {
    await type('ere', 330)
    expect(rust.current.steps.length).toBe(0)
    expect(notices.list.map((it) => it.text)).toEqual([words.wereWords])
  })

  it('are told nowhere where they had done nothing', async () => {
    await type('errors', 100)
    expect(notices.list).toEqual([])
  })

  it('never reach the room: it waits until it is known', async () => {
    strike('s')
    await wait(300)
    expect([session.spotlight, session.undecided]).toEqual([true, true])
    await type('he', 300)
    expect([session.spotlight, session.undecided]).toEqual([false, false])
  })

  it('go after the words that the line has, and to no other place', async () => {
    line().focus()
    await type('Half a', 50)
    at('canvas')?.focus()
    await type('sentence', 50)
    expect(line().value).toBe('Half a sentence')
  })

  it('are keys for the room too, once a second is over', async () => {
    strike('s')
    await wait(1300)
    expect([session.spotlight, session.undecided]).toEqual([true, false])
  })
})

it('all that a session shows is remembered while keys may be words', () => {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(Session.prototype)).filter(([, it]) => it.set)
  expect(fields.map(([name]) => name).filter((it) => it !== 'undecided').sort()).toEqual([...KEPT].sort())
})

it('an empty workshop is entered with the caret in the line', async () => {
  await open(undefined, false)
  expect(document.activeElement).toBe(line())
})
