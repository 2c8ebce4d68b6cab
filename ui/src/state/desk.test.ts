// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Failure, Opened } from '../bindings/types'
import { notices } from './notices.svelte'
import { language } from '../words/language.svelte'
import { Desk } from './desk.svelte'
import { NO_RECORDS } from './fixtures'

/** The window and the Rust side, as far as leaving and closing need them. */
const host = vi.hoisted(() => ({
  /** Why the library can't be written. */
  trouble: null as string | null,
  /** How it is can't be asked. */
  unknown: false,
  news: (() => undefined) as (news: object) => void,
  close: (() => Promise.resolve('close')) as () => Promise<string>,
  full: true,
  asked: [] as [string, unknown][],
  chosen: '/elsewhere/copy.json' as string | null,
  /** What waits in the library's own lines. */
  left: () => ({}) as object,
  /** Opening what is in the library's folder now. */
  reopening: (async () => undefined) as () => Promise<void>,
}))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { id?: number }) => {
    host.asked.push([command, args])
    if (command === 'open_workshop') return opened(args.id ?? 0)
    if (command === 'since') return 'same'
    if (command === 'library_state' && host.unknown) throw new Error('no answer')
    if (command === 'library_state') return { trouble: host.trouble, only_reads: false, found: [] }
    if (command === 'drafts') return args.id === null ? host.left() : {}
    if (command === 'reopen_library') return host.reopening()
    if (command === 'ui_language') return (args as { computer?: string }).computer
    if (command === 'smallest_words') return 11
    if (command === 'key_choices') return { singles: true, changed: {} }
    if (command === 'export_name') return 'A case.json'
    if (command === 'save_copy') return { path: (args as { path?: string }).path, bytes: 9 }
    if (['edit', 'type_words', 'keep_drafts'].includes(command) && host.full) throw { code: 'failed', message: 'The disk is full.', help: '' } satisfies Failure
    return { revision: 1, change: { added: [], updated: [], removed: [] }, added: null, undo: null, redo: null }
  },
}))
vi.mock('../host/news', () => ({
  onNews: (hear: (news: object) => void) => (host.news = hear),
  nameWindow: () => undefined,
  onClosing: (finish: () => Promise<string>) => (host.close = finish),
}))
vi.mock('../host/files', () => ({ askWhereToSave: async () => host.chosen && { path: host.chosen, overwrite: true, typed: host.chosen } }))
vi.mock('../host/room', () => ({ onScreen: () => undefined, sharedScreen: async () => ({ open: false }) }))

const opened = (id: number): Opened =>
  ({
    id,
    revision: 0,
    parts: { session: { aliases: [] }, incident: { title: `Case ${id}` }, effect: { text: '' }, ...NO_RECORDS },
    undo: null,
    redo: null,
  }) as unknown as Opened

const add = (text: string): Edit => ({ add_thought: { text } })
const texts = () => notices.list.map((it) => it.text)

async function deskWithWaiting(...edits: Edit[]) {
  const desk = new Desk()
  await desk.open(1)
  for (const edit of edits) await desk.workshop?.edit(edit)
  return desk
}

beforeEach(() => {
  Object.assign(host, { trouble: null, unknown: false, full: true, asked: [], chosen: '/elsewhere/copy.json', left: () => ({}), reopening: async () => undefined })
  for (const it of notices.list) notices.dismiss(it.key)
})

describe('I12: closing the window while edits wait', () => {
  it('says how many, once, and offers a copy with them', async () => {
    await deskWithWaiting(add('one'), add('two'))
    expect(await host.close()).toBe('stay')
    const notice = notices.list.at(-1)
    expect(notice?.text).toMatch(/^2 changes are not saved/)
    notice?.actions[0]?.run()
    await vi.waitFor(() => expect(texts().at(-1)).toContain('/elsewhere/copy.json'))
    expect(host.asked.at(-1)).toEqual(['save_copy', { id: 1, edits: [add('one'), add('two')], path: '/elsewhere/copy.json' }])
    expect(await host.close()).toBe('close')
  })

  it('asks again where more waits than was said', async () => {
    const desk = await deskWithWaiting(add('one'))
    expect(await host.close()).toBe('stay')
    await desk.workshop?.edit(add('two'))
    expect(await host.close()).toBe('stay')
  })

  it('asks anew of another edit, though the workshop was opened anew and counts from the start', async () => {
    const desk = await deskWithWaiting(add('one'))
    expect(await host.close()).toBe('stay')
    host.full = false
    await desk.workshop?.outbox.tryAgain()
    await desk.home()
    await desk.open(1)
    host.full = true
    await desk.workshop?.edit(add('two'))
    expect(await host.close()).toBe('stay')
  })

  it('doesn’t ask again of one that a field tries again on leaving', async () => {
    const desk = await deskWithWaiting({ set_effect: 'one' })
    expect(await host.close()).toBe('stay')
    await desk.workshop?.edit({ set_effect: 'one' })
    expect(await host.close()).toBe('close')
    await desk.workshop?.edit({ set_effect: 'two' })
    expect(await host.close()).toBe('stay')
  })

  it('tries them once before it warns of them', async () => {
    const desk = await deskWithWaiting(add('one'))
    await desk.home()
    await desk.open(2)
    await desk.workshop?.edit(add('two'))
    host.full = false
    expect(await host.close()).toBe('close')
    expect(notices.list).toEqual([])
  })

  it('warns of them no longer than they wait', async () => {
    const desk = await deskWithWaiting(add('one'), add('two'))
    await desk.reopen()
    expect(texts().at(-1)).toMatch(/^2 changes are not saved/)
    expect(await host.close()).toBe('stay')
    host.full = false
    await desk.workshop?.outbox.tryAgain()
    expect(notices.list).toEqual([])
  })

  it('is nothing special where nothing waits', async () => {
    host.full = false
    await deskWithWaiting(add('one'))
    expect(await host.close()).toBe('close')
  })
})

describe('I12: half a sentence', () => {
  it('is on disk before the window closes, and in its line after the library was looked at', async () => {
    host.full = false
    const desk = await deskWithWaiting()
    desk.workshop?.drafts.keep('line/cause', 'Half a sen')
    expect(await host.close()).toBe('close')
    expect(host.asked).toContainEqual(['keep_drafts', { id: 1, words: { 'line/cause': 'Half a sen' } }])
    await desk.home()
    await desk.open(1)
    expect(desk.workshop?.drafts.of('line/cause')).toBe('Half a sen')
  })

  it('holds the window once where the disk doesn’t take it', async () => {
    const desk = await deskWithWaiting()
    desk.workshop?.drafts.keep('line/cause', 'Half a sen')
    expect(await host.close()).toBe('stay')
    expect(await host.close()).toBe('close')
  })

  it('holds the window once, with edits that wait, and again once the disk has taken all in between', async () => {
    const desk = await deskWithWaiting(add('one'))
    const half = (text: string) => desk.workshop?.drafts.keep('line/cause', text)
    half('Half a sen')
    expect([await host.close(), await host.close()]).toEqual(['stay', 'close'])
    host.full = false
    dispatchEvent(new Event('focusout'))
    await new Promise((done) => setTimeout(done))
    await desk.workshop?.outbox.tryAgain()
    host.full = true
    half('Half a sentence')
    expect(await host.close()).toBe('stay')
  })
})

describe('I12: leaving a workshop while edits wait', () => {
  it('keeps them, says so, and brings them back', async () => {
    const desk = await deskWithWaiting(add('one'))
    await desk.home()
    expect(texts().at(-1)).toBe('1 change of “Case 1” is not saved, and waits there.')
    expect(await host.close(), 'the window knows of them too').toBe('stay')
    await desk.open(2)
    notices.list.find((it) => it.text.includes('Case 1'))?.actions[0]?.run()
    await vi.waitFor(() => expect(desk.workshop?.id).toBe(1))
    expect(desk.workshop?.outbox.waiting.list.map((it) => it.edit)).toEqual([add('one')])
    host.full = false
    await desk.workshop?.outbox.tryAgain()
    expect([desk.workshop?.saving, await host.close()]).toEqual(['saved', 'close'])
  })

  it('forgets none of them when it is opened from the library', async () => {
    const desk = await deskWithWaiting(add('one'))
    await desk.home()
    await desk.open(1)
    expect(desk.workshop?.outbox.waiting.list).toHaveLength(1)
    await desk.open(1)
    expect(desk.workshop?.outbox.waiting.list).toHaveLength(1)
  })
})

describe('I12: a library that can be written again', () => {
  it('gets what waits, from the workshop that is open and from those that were left', async () => {
    host.trouble = 'The disk is full.'
    const desk = await deskWithWaiting(add('one'))
    await vi.waitFor(() => expect(desk.health.trouble).toBe('The disk is full.'))
    await desk.home()
    await desk.open(2)
    await desk.workshop?.edit(add('two'))
    expect(await host.close()).toBe('stay')
    Object.assign(host, { trouble: null, full: false, asked: [] })
    host.news({ id: null, revision: 0 })
    await vi.waitFor(() => expect(notices.list).toEqual([]))
    const edits = host.asked.filter(([command]) => command === 'edit').map(([, args]) => args)
    expect(edits).toEqual(expect.arrayContaining([{ id: 1, edit: add('one') }, { id: 2, edit: add('two') }]))
    expect(desk.workshop?.saving).toBe('saved')
  })

  it('isn’t taken for one while how it is can’t be asked', async () => {
    host.trouble = 'The disk is full.'
    const desk = await deskWithWaiting(add('one'))
    await vi.waitFor(() => expect(desk.health.trouble).not.toBeNull())
    Object.assign(host, { unknown: true, asked: [] })
    host.news({ id: null, revision: 0 })
    await new Promise((done) => setTimeout(done))
    expect(host.asked.map(([command]) => command)).toEqual(['library_state'])
    Object.assign(host, { unknown: false, trouble: null, full: false })
    host.news({ id: null, revision: 0 })
    await vi.waitFor(() => expect(desk.workshop?.saving).toBe('saved'))
  })
})

describe('I12: another library in the place of this one', () => {
  /** Opens it; meanwhile is done what could be done meanwhile. */
  async function reopened(desk: Desk, meanwhile: () => void, fails = false) {
    let answer = () => undefined as void
    host.reopening = () => new Promise((done, failed) => (answer = () => (fails ? failed(new Error('no file')) : done())))
    const reopening = desk.reopen()
    await vi.waitFor(() => expect(host.asked.at(-1)?.[0]).toBe('reopen_library'))
    meanwhile()
    const before = host.asked.length
    await Promise.resolve()
    expect(host.asked.length, 'nothing is sent until it is known').toBe(before)
    answer()
    await reopening
    await new Promise((done) => setTimeout(done, 300))
    return host.asked.slice(before).map(([command]) => command)
  }

  it('gets nothing of what is typed meanwhile, which is told instead', async () => {
    host.full = false
    const desk = await deskWithWaiting()
    const { workshop } = desk
    const asked = await reopened(desk, () => {
      void workshop?.edit(add('typed meanwhile'))
      workshop?.drafts.keep('line/cause', 'Half a sen')
      workshop?.drafts.keep('beside/line', '{"kind":"cause"}')
    })
    expect(asked).toEqual(['ui_language', 'smallest_words', 'key_choices', 'drafts'])
    expect(notices.list.map((it) => it.help).sort()).toEqual(['“Half a sen”', '“typed meanwhile”'])
    expect(desk.workshop).toBeNull()
  })

  it('is asked in the language that is spoken, and answers in its own where it has one', async () => {
    host.full = false
    const desk = await deskWithWaiting()
    await desk.reopen()
    const asked = host.asked.filter(([command]) => ['ui_language', 'reopen_library'].includes(command))
    expect(asked.map(([command, args]) => [command, (args as { computer?: string }).computer])).toEqual([
      ['ui_language', language()],
      ['reopen_library', undefined],
      ['ui_language', language()],
    ])
  })

  it('has its own words in the library’s lines, and no others', async () => {
    host.full = false
    const desk = await deskWithWaiting()
    await desk.home()
    desk.library?.keep('new/workshop', 'of the old one')
    let shown: unknown
    host.left = () => {
      shown = desk.library
      return { 'new/workshop': 'of the new one' }
    }
    await desk.reopen()
    expect(shown, 'no lines are shown before').toBeNull()
    expect(desk.library?.of('new/workshop')).toBe('of the new one')
  })

  it('that can’t be opened holds nothing up: what was typed meanwhile is saved where it was', async () => {
    host.full = false
    const desk = await deskWithWaiting()
    const { workshop } = desk
    const asked = await reopened(desk, () => {
      void workshop?.edit(add('typed meanwhile'))
      workshop?.drafts.keep('line/cause', 'Half a sen')
    }, true)
    expect(asked).toEqual(['edit', 'keep_drafts'])
    expect([desk.workshop, workshop?.saving]).toEqual([workshop, 'saved'])
  })

  it('is opened only after a warning of its own, and no notice offers anything of the old one', async () => {
    const desk = await deskWithWaiting(add('one'))
    expect(await host.close(), 'of closing').toBe('stay')
    await desk.reopen()
    expect(desk.workshop?.id).toBe(1)
    await desk.reopen()
    expect(desk.workshop).toBeNull()
    expect(notices.list).toEqual([])
    expect(await host.close()).toBe('close')
  })
})
