import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, Edit, Failure, Opened, Outcome, Since } from '../bindings/types'
import { notices } from './notices.svelte'
import { OpenWorkshop } from './workshop.svelte'
import { NO_RECORDS } from './fixtures'

/** The Rust side as far as these tests need it: it words effects, and counts. */
const rust = vi.hoisted(() => ({
  revision: 0,
  effect: '',
  journal: [] as { revision: number; change: unknown }[],
  fail: null as unknown,
  /** A command that fails all the same after it was done: its answer is lost. */
  lost: '',
  /** The library has been opened again, and remembers no changes. */
  forgetful: false,
  /** Fails asking for what is new. */
  deaf: false,
  causes: [] as string[],
  asked: [] as string[],
}))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { edit?: Edit; revision?: number }) => {
    rust.asked.push(command)
    await Promise.resolve()
    if (rust.fail) throw rust.fail
    if (['edit', 'type_words'].includes(command) && args.edit) {
      const change = 'add_cause' in (args.edit as object) ? caused(args.edit) : worded(args.edit as { set_effect: string })
      if (rust.lost === command) throw new Error('the worker is gone')
      return outcome(change)
    }
    if (command === 'undo') throw new Error('no undo')
    if (command === 'since' && rust.deaf) throw new Error('can’t be read')
    if (command === 'since') return rust.forgetful ? { whole: opened() } : since(args.revision ?? 0)
    throw new Error(`the fake has no ${command}`)
  },
}))

function worded({ set_effect: text }: { set_effect: string }): Change {
  const change: Change = {
    added: [],
    updated: [{ from: { effect: { text: rust.effect } }, to: { effect: { text } } }],
    removed: [],
  }
  rust.effect = text
  rust.revision += 1
  rust.journal.push({ revision: rust.revision, change })
  return change
}

function caused(edit: Edit): Change {
  const { text } = (edit as { add_cause: { text: string } }).add_cause
  if (text.includes('refuse')) throw refusal
  rust.revision += 1
  rust.causes.push(text)
  const change = { added: [{ cause: causeOf(text, rust.causes.length - 1) }], updated: [], removed: [] } as unknown as Change
  rust.journal.push({ revision: rust.revision, change })
  return change
}

const causeOf = (text: string, at: number) => ({ id: at + 1, parent: null, rank: at, text })

const outcome = (change: Change): Outcome => ({
  revision: rust.revision,
  change,
  added: null,
  undo: { edit: 'set_effect', edited_text: rust.effect, edited_to: '' },
  redo: null,
})

const since = (revision: number): Since => ({
  changes: {
    revision: rust.revision,
    changes: rust.journal.filter((it) => it.revision > revision).map((it) => it.change as Change),
    undo: null,
    redo: null,
  },
})

const opened = (): Opened =>
  ({
    id: 7,
    revision: rust.revision,
    parts: {
      ...NO_RECORDS,
      session: {},
      incident: { title: 'Case' },
      effect: { text: rust.effect },
      causes: rust.causes.map(causeOf),
      last_id: 0,
    },
    undo: null,
    redo: null,
  }) as unknown as Opened

const refusal: Failure = { code: 'refused', message: 'No.', help: '' }
const full: Failure = { code: 'failed', message: 'The disk is full.', help: 'Make room.' }
const add = (text: string): Edit => ({ add_cause: { parent: null, category: null, place: 'last', text } })
const word = (text: string): Edit => ({ set_effect: text })

beforeEach(() => {
  Object.assign(rust, { revision: 0, effect: '', journal: [], fail: null, asked: [], lost: '', forgetful: false, deaf: false, causes: [] })
  for (const it of notices.list) notices.dismiss(it.key)
})

describe('an edit', () => {
  it('that depends on the state is made up from what was asked for before', async () => {
    const workshop = new OpenWorkshop(opened())
    const more = () => workshop.edit(() => word(`${workshop.effect.text}!`))
    await Promise.all([more(), more(), workshop.edit(() => null), more()])
    expect(workshop.effect.text).toBe('!!!')
    expect(rust.revision).toBe(3)
    expect(workshop.saving).toBe('saved')
  })

  it('is applied from the answer, without asking again', async () => {
    const workshop = new OpenWorkshop(opened())
    await workshop.edit(word('one'))
    expect(workshop.effect.text).toBe('one')
    expect(workshop.revision).toBe(1)
    expect(workshop.undoStep?.edited_text).toBe('one')
    expect(rust.asked).toEqual(['edit'])
  })

  it('waits for those before it, and is saved when all are', async () => {
    const workshop = new OpenWorkshop(opened())
    const all = ['a', 'b', 'c'].map((it) => workshop.edit(word(it)))
    expect(workshop.saving).toBe('saving')
    await Promise.all(all)
    expect(rust.journal.length).toBe(3)
    expect(workshop.effect.text).toBe('c')
    expect(workshop.saving).toBe('saved')
  })

  it('pulls what another window did in between', async () => {
    const workshop = new OpenWorkshop(opened())
    worded({ set_effect: 'from elsewhere' })
    await workshop.edit(word('here'))
    expect(workshop.revision).toBe(2)
    expect(workshop.effect.text).toBe('here')
    expect(rust.asked).toEqual(['edit', 'since'])
  })
})

describe('news', () => {
  it('of something known asks for nothing', async () => {
    const workshop = new OpenWorkshop(opened())
    await workshop.edit(word('one'))
    workshop.heard(1)
    await workshop.settled()
    expect(rust.asked).toEqual(['edit'])
  })

  it('of something else is pulled', async () => {
    const workshop = new OpenWorkshop(opened())
    worded({ set_effect: 'from elsewhere' })
    workshop.heard(1)
    await workshop.settled()
    expect(workshop.effect.text).toBe('from elsewhere')
  })
})

describe('what is not done', () => {
  it('a refusal is told as a notice, or to whoever asks', async () => {
    const workshop = new OpenWorkshop(opened())
    rust.fail = refusal
    expect(await workshop.edit(word('x'))).toBeNull()
    expect(notices.list.map((it) => it.text)).toEqual(['No.'])
    notices.dismiss(notices.list[0]?.key ?? 0)
    expect(await workshop.tryEdit(word('x'))).toEqual(refusal)
    expect(notices.list).toEqual([])
    expect(workshop.lastRefusal).toEqual(refusal)
    expect(workshop.saving).toBe('saved')
  })

  it('a failure stays in sight, and can be tried again', async () => {
    const workshop = new OpenWorkshop(opened())
    rust.fail = full
    await workshop.edit(word('kept'))
    expect(workshop.saving).toEqual({ waiting: 1, failure: full })
    const offer = notices.list[0]?.actions[0]
    rust.fail = null
    offer?.run()
    await workshop.settled()
    expect(workshop.effect.text).toBe('kept')
    expect(workshop.saving).toBe('saved')
  })

  it('anything else that is thrown becomes a sentence too', async () => {
    const workshop = new OpenWorkshop(opened())
    rust.fail = new Error('channel closed')
    const failure = await workshop.tryEdit(word('x'))
    expect(failure?.code).toBe('failed')
    expect(failure?.help).toContain('channel closed')
  })
})

describe('I12: an edit that failed', () => {
  /** A workshop in which these have failed. */
  async function failing(...edits: Edit[]) {
    const workshop = new OpenWorkshop(opened())
    rust.fail = full
    await Promise.all(edits.map((it) => workshop.edit(it)))
    return Object.assign(rust, { fail: null }) && workshop
  }
  const waiting = (workshop: OpenWorkshop) => workshop.outbox.waiting.list.map((it) => it.edit)

  it('waits, whatever is saved after it', async () => {
    const workshop = await failing(add('one'))
    await workshop.edit(add('two'))
    expect([rust.causes, workshop.saving]).toEqual([['two'], { waiting: 1, failure: full }])
    expect(notices.list.map((it) => it.text)).toEqual(['The disk is full.'])
  })

  it('is tried again in its order, and then all is said to be saved', async () => {
    const workshop = await failing(add('one'), add('two'), add('three'))
    expect(waiting(workshop)).toEqual([add('one'), add('two'), add('three')])
    await workshop.outbox.tryAgain()
    expect(rust.causes).toEqual(['one', 'two', 'three'])
    expect([workshop.saving, notices.list]).toEqual(['saved', []])
  })

  it('stops those after it when it fails again', async () => {
    const workshop = await failing(add('one'), add('two'))
    rust.fail = full
    await workshop.outbox.tryAgain()
    expect([rust.causes, waiting(workshop).length]).toEqual([[], 2])
    expect(notices.list.map((it) => it.actions[0]?.label)).toEqual(['Try again'])
  })

  it('that is refused by now keeps its words and says why, and those after it are made', async () => {
    const workshop = await failing(add('refuse me'), add('two'))
    await workshop.outbox.tryAgain()
    expect([rust.causes, waiting(workshop)]).toEqual([['two'], [add('refuse me')]])
    expect(workshop.saving).toEqual({ waiting: 1, failure: refusal })
    workshop.outbox.giveUp(workshop.outbox.waiting.list[0]?.key ?? -1)
    expect(workshop.saving).toBe('saved')
  })

  it('makes way for what sets the same anew', async () => {
    const workshop = await failing(word('a'), add('one'), word('ab'))
    expect(waiting(workshop)).toEqual([word('ab'), add('one')])
    await workshop.edit(word('abc'))
    expect(waiting(workshop)).toEqual([add('one')])
  })

  it('leaves its words in a field that would set them, not in a line that would add them', async () => {
    const workshop = new OpenWorkshop(opened())
    rust.fail = full
    expect(await workshop.tryEdit(word('x'))).toEqual(full)
    expect(await workshop.tryEdit(add('x'))).toBeNull()
    expect(waiting(workshop)).toEqual([word('x'), add('x')])
  })

  it('is never made twice: one whose answer was lost is found in what was stored', async () => {
    for (const forgetful of [false, true]) {
      Object.assign(rust, { revision: 0, journal: [], causes: [], lost: 'edit', forgetful })
      const workshop = new OpenWorkshop(opened())
      await workshop.edit(add('once'))
      Object.assign(rust, { lost: '', fail: full })
      await workshop.edit(add('other'))
      rust.fail = null
      await workshop.outbox.tryAgain()
      expect([rust.causes, workshop.saving]).toEqual([['once', 'other'], 'saved'])
      expect([...workshop.causes.values()].map((it) => it.text)).toEqual(['once', 'other'])
    }
  })

  it('that says what another one says is made all the same', async () => {
    await (await failing(add('same'), add('same'))).outbox.tryAgain()
    expect(rust.causes).toEqual(['same', 'same'])
  })

  it('isn’t one that was made: what didn’t come after it is asked for again', async () => {
    const workshop = new OpenWorkshop(opened())
    worded({ set_effect: 'from elsewhere' })
    rust.deaf = true
    expect((await workshop.edit(add('made')))?.revision).toBe(2)
    expect([workshop.saving, waiting(workshop)]).toEqual(['saved', []])
    rust.deaf = false
    notices.list[0]?.actions[0]?.run()
    await workshop.settled()
    expect([workshop.effect.text, workshop.causes.size, rust.causes]).toEqual(['from elsewhere', 1, ['made']])
  })

  it('is none where nothing was written: an undo is told, and not tried again', async () => {
    const workshop = new OpenWorkshop(opened())
    await workshop.undo()
    expect([workshop.saving, waiting(workshop)]).toEqual(['saved', []])
    expect(notices.list.map((it) => [it.alert, it.actions.length])).toEqual([[true, 0]])
  })
})
