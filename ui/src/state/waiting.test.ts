import { beforeEach, expect, it, vi } from 'vitest'
import type { Edit, Opened } from '../bindings/types'
import { notices } from './notices.svelte'
import { StoredDrafts } from './drafts.svelte'
import { OpenWorkshop } from './workshop.svelte'
import { NO_RECORDS } from './fixtures'

const rust = vi.hoisted(() => ({ full: true, code: 'failed' }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string) => {
    if (command === 'since') return 'same'
    if (rust.full) throw { code: rust.code, message: 'The disk is full.', help: '' }
    return { revision: 1, change: { added: [], updated: [], removed: [] }, added: null, undo: null, redo: null }
  },
}))

const parts = { session: {}, incident: {}, effect: {}, ...NO_RECORDS }
const edit: Edit = { set_effect: 'The effect' }
let workshop: OpenWorkshop

beforeEach(async () => {
  Object.assign(rust, { full: true, code: 'failed' })
  for (const it of notices.list) notices.dismiss(it.key)
  workshop = new OpenWorkshop({ id: 7, revision: 0, parts, undo: null, redo: null } as unknown as Opened)
  workshop.drafts = new StoredDrafts(7, { effect: ' The effect ', 'line/cause': 'Half a sen' })
  await workshop.tryEdit(edit)
  expect(workshop.drafts.of('effect'), 'while it waits').toBe(' The effect ')
})

const left = () => workshop.drafts.all()

it('I12: words that were saved from where they waited don’t come again in a field that is shown later', async () => {
  rust.full = false
  await workshop.outbox.tryAgain()
  expect(left()).toEqual([['line/cause', 'Half a sen']])
})

it('of a library that is lost no notice says what the strip on top says', async () => {
  const told = () => notices.list.map((it) => it.text)
  expect(told()).toEqual(['The disk is full.'])
  rust.code = 'lost'
  await workshop.outbox.tryAgain()
  expect([told(), workshop.saving]).toEqual([[], expect.objectContaining({ waiting: 1 })])
})

it('I12: words that were given up are gone, as it was said', () => {
  workshop.outbox.giveUp(workshop.outbox.waiting.list[0]?.key ?? -1)
  expect(left()).toEqual([['line/cause', 'Half a sen']])
})
