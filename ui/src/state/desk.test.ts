// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Failure, Opened } from '../bindings/types'
import { notices } from '../parts/notices.svelte'
import { Desk } from './desk.svelte'

/** The window and the Rust side, as far as leaving and closing need them. */
const host = vi.hoisted(() => ({
  close: (() => Promise.resolve('close')) as () => Promise<string>,
  full: true,
  asked: [] as [string, unknown][],
  chosen: '/elsewhere/copy.json' as string | null,
}))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { id?: number }) => {
    host.asked.push([command, args])
    if (command === 'open_workshop') return opened(args.id ?? 0)
    if (command === 'since') return 'same'
    if (command === 'export_name') return 'A case.json'
    if (command === 'save_copy') return { path: (args as { path?: string }).path, bytes: 9 }
    if (['edit', 'keep_unfinished'].includes(command) && host.full) throw { code: 'failed', message: 'The disk is full.', help: '' } satisfies Failure
    return { revision: 1, change: { added: [], updated: [], removed: [] }, added: null, undo: null, redo: null }
  },
}))
vi.mock('../host/news', () => ({
  onNews: () => undefined,
  nameWindow: () => undefined,
  onClosing: (finish: () => Promise<string>) => (host.close = finish),
}))
vi.mock('../host/files', () => ({ askWhereToSave: async () => host.chosen }))
vi.mock('../host/room', () => ({ onScreen: () => undefined, sharedScreen: async () => ({ open: false }) }))

const many = ['categories', 'participants', 'timeline', 'causes', 'actions', 'agenda', 'notes', 'thoughts', 'ideas', 'ballots']
const opened = (id: number): Opened =>
  ({
    id,
    revision: 0,
    parts: { session: {}, incident: { title: `Case ${id}` }, effect: { text: '' }, ...Object.fromEntries(many.map((it) => [it, []])) },
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
  Object.assign(host, { full: true, asked: [], chosen: '/elsewhere/copy.json' })
  for (const it of notices.list) notices.dismiss(it.key)
})

describe('I12: closing the window while edits wait', () => {
  it('says how many, once, and offers a copy with them', async () => {
    await deskWithWaiting(add('one'), add('two'))
    expect(await host.close()).toBe('stay')
    const notice = notices.list.at(-1)
    expect(notice?.text).toMatch(/^2 changes are not saved/)
    notice?.offers[0]?.run()
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
    desk.workshop?.unfinished.keep('line/cause', 'Half a sen')
    expect(await host.close()).toBe('close')
    expect(host.asked).toContainEqual(['keep_unfinished', { id: 1, words: { 'line/cause': 'Half a sen' } }])
    await desk.home()
    await desk.open(1)
    expect(desk.workshop?.unfinished.of('line/cause')).toBe('Half a sen')
  })

  it('holds the window once where the disk doesn’t take it', async () => {
    const desk = await deskWithWaiting()
    desk.workshop?.unfinished.keep('line/cause', 'Half a sen')
    expect(await host.close()).toBe('stay')
    expect(await host.close()).toBe('close')
  })
})

describe('I12: leaving a workshop while edits wait', () => {
  it('keeps them, says so, and brings them back', async () => {
    const desk = await deskWithWaiting(add('one'))
    await desk.home()
    expect(texts().at(-1)).toBe('1 change of “Case 1” is not saved, and waits there.')
    expect(await host.close(), 'the window knows of them too').toBe('stay')
    await desk.open(2)
    notices.list.find((it) => it.text.includes('Case 1'))?.offers[0]?.run()
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
