// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Failure, Opened } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import type { Desk } from '../../state/desk.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { StoredDrafts } from '../../state/drafts.svelte'
import Saving from './Saving.svelte'
import { NO_RECORDS } from '../../state/fixtures'

const rust = vi.hoisted(() => ({ fail: null as unknown, asked: [] as [string, unknown][] }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { path?: string }) => {
    rust.asked.push([command, args])
    if (command === 'since') return 'same'
    if (command === 'export_name') throw new Error('can’t be read')
    if (command === 'save_copy') return { path: args.path, bytes: 9 }
    if (rust.fail) throw rust.fail
    return { revision: 1, change: { added: [], updated: [], removed: [] }, added: null, undo: null, redo: null }
  },
}))
vi.mock('@tauri-apps/plugin-dialog', () => ({ save: async ({ defaultPath }: { defaultPath: string }) => `/stick/${defaultPath}` }))
vi.mock('@tauri-apps/plugin-opener', () => ({}))

const parts = { ...NO_RECORDS, session: {}, incident: {}, effect: {} }
const full: Failure = { code: 'failed', message: 'The disk is full.', help: 'Make room.' }
const thought: Edit = { add_thought: { text: 'Who has the key?' } }
const note: Edit = { set_note: { about: { step: 'opening' }, text: 'for me alone' } }
const reopened = vi.fn(async () => undefined)
/** How the library is. */
let health = $state({ trouble: null as string | null })
let workshop: OpenWorkshop
let view: ReturnType<typeof mount>

const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const text = (id: string) => at(id)?.textContent?.replace(/\s+/g, ' ').trim()

async function settled() {
  for (let n = 0; n < 12; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 12; n += 1) await tick()
  flushSync()
}
async function press(id: string) {
  at(id)?.click()
  await settled()
}

beforeEach(async () => {
  health.trouble = null
  rust.fail = full
  rust.asked = []
  workshop = new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened)
  workshop.drafts = new StoredDrafts(1)
  view = mount(Saving, { target: document.body, props: { desk: { reopen: reopened, health } as unknown as Desk, workshop } })
  for (const edit of [thought, note]) await workshop.edit(edit)
  await settled()
})
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
  for (const it of notices.list) notices.dismiss(it.key)
})

describe('I12: what is not saved', () => {
  it('is said in the bar, with how much of it waits, and shown from there', async () => {
    expect(text('saving')).toBe('Not saved: 2 changes wait')
    await press('saving')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is full.')
    expect(text('waiting')).toContain('Who has the key?')
  })

  it('is shown with the focus on what saves it, not on what gives it up', async () => {
    await press('saving')
    expect(document.activeElement).toBe(at('try-again'))
  })

  it('shows the words of a private note only to who asks for them', async () => {
    await press('saving')
    const hidden = document.querySelector('details')
    expect([hidden?.open, hidden?.textContent?.includes('for me alone')]).toEqual([false, true])
    expect(document.querySelectorAll('[data-testid=give-up]')[1]?.getAttribute('aria-label')).not.toContain('alone')
  })

  it('is tried again from there, and then Saved is said', async () => {
    await press('saving')
    rust.fail = null
    await press('try-again')
    expect(rust.asked.filter(([command]) => command === 'edit').slice(2).map(([, args]) => args)).toEqual([
      { id: 1, edit: thought },
      { id: 1, edit: note },
    ])
    expect([text('saving'), at('waiting')]).toEqual(['Saved', null])
  })

  it('isn’t said to be saved beneath a strip that says that nothing can be', async () => {
    await press('saving')
    rust.fail = null
    await press('try-again')
    health.trouble = 'The file is gone.'
    await settled()
    expect(at('saving')).toBeNull()
  })

  it('says so too of words that were refused, and wait where they were typed', async () => {
    await press('saving')
    rust.fail = null
    await press('try-again')
    workshop.drafts.keep('park', 'Far too long')
    workshop.drafts.refuse('park')
    await workshop.drafts.flush()
    await settled()
    expect(text('saving')).toBe('Not saved: 1 text was not taken')
  })

  it('is given up one by one, after being asked', async () => {
    await press('saving')
    await press('give-up')
    expect(workshop.outbox.waiting.list).toHaveLength(2)
    await press('give-up-sure')
    expect(workshop.outbox.waiting.list.map((it) => it.edit)).toEqual([note])
  })

  it('can be taken elsewhere, even where not so much as a name for the file can be read', async () => {
    await press('saving')
    await press('save-copy')
    expect(rust.asked.at(-1)).toEqual(['save_copy', { id: 1, edits: [thought, note], path: '/stick/Workshop.json' }])
    expect(text('copied')).toBe(
      'A copy with these changes and your private notes is at /stick/Workshop.json. To get it back, use Import in the library.',
    )
    expect(text('saving'), 'a copy is no library').toBe('Not saved: 2 changes wait')
  })

  it('offers what is there now, where another file is in the library’s place', async () => {
    await press('saving')
    expect(at('reopen')).toBeNull()
    rust.fail = { ...full, code: 'lost' }
    await press('try-again')
    await press('reopen')
    expect(reopened).toHaveBeenCalledOnce()
    expect(at('waiting'), 'the warning is in sight').toBeNull()
  })
})
