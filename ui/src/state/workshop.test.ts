import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, Edit, Failure, Opened, Outcome, Since } from '../bindings/types'
import { notices } from '../parts/notices.svelte'
import { OpenWorkshop } from './workshop.svelte'

/** The Rust side as far as these tests need it: it words effects, and counts. */
const rust = vi.hoisted(() => ({
  revision: 0,
  effect: '',
  journal: [] as { revision: number; change: unknown }[],
  fail: null as unknown,
  asked: [] as string[],
}))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { edit?: Edit; revision?: number }) => {
    rust.asked.push(command)
    await Promise.resolve()
    if (rust.fail) throw rust.fail
    if (command === 'edit') return outcome(worded(args.edit as { set_effect: string }))
    if (command === 'since') return since(args.revision ?? 0)
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

const outcome = (change: Change): Outcome => ({
  revision: rust.revision,
  change,
  added: null,
  undo: { edit: 'set_effect', subject: rust.effect, detail: '' },
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
    revision: 0,
    parts: {
      session: {},
      incident: { title: 'Case' },
      effect: { text: '' },
      categories: [],
      participants: [],
      timeline: [],
      causes: [],
      actions: [],
      agenda: [],
      notes: [],
      thoughts: [],
      ideas: [],
      ballots: [],
      last_id: 0,
    },
    undo: null,
    redo: null,
  }) as unknown as Opened

const refusal: Failure = { code: 'refused', message: 'No.', help: '' }
const word = (text: string): Edit => ({ set_effect: text })

beforeEach(() => {
  Object.assign(rust, { revision: 0, effect: '', journal: [], fail: null, asked: [] })
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
    expect(workshop.undoStep?.subject).toBe('one')
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
    rust.fail = { code: 'failed', message: 'The disk is full.', help: 'Make room.' }
    await workshop.edit(word('kept'))
    expect(workshop.saving).toEqual({ failed: rust.fail })
    const offer = notices.list[0]?.offers[0]
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
