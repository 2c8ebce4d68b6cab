// @vitest-environment happy-dom
import { NOWHERE } from '../../state/draft/drafts'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Opened, Outcome, TimelineEntry } from '../../bindings/types'
import { flushDrafts } from '../../state/draft/flush'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { cause, NO_RECORDS } from '../../state/fixtures'
import Timeline from './Timeline.svelte'

const edits: Edit[] = []
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, args: { edit: Edit }) => {
    if (name === 'timeline_picture') return { width: 0, height: 0, strokes: [], labels: [] }
    edits.push(args.edit)
    return made(args.edit, edits.length)
  },
}))

const entry = (id: number, text: string): TimelineEntry => ({
  id,
  rank: id,
  time: { certainty: 'unknown' },
  text,
  role: '',
  source: '',
})

/** What the Rust side makes of an edit: here only a cause can be added. */
function made(edit: Edit, revision: number): Outcome {
  const added = typeof edit === 'object' && 'add_cause' in edit ? edit.add_cause : null
  const it = added && { ...cause(50, null, 1), text: added.text, entry: added.entry ?? null }
  const change = { added: it ? [{ cause: it }] : [], updated: [], removed: [] }
  return { revision, change, added: it && { cause: it.id }, undo: null, redo: null }
}

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

beforeEach(async () => {
  edits.length = 0
  const parts = {
    ...NO_RECORDS,
    session: {},
    incident: {},
    effect: { text: '' },
    timeline: [entry(1, 'The alert comes'), entry(2, 'Nobody is called')],
  } as unknown as Opened['parts']
  workshop = new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null })
  session = new Session()
  session.step = 'happened'
  view = mount(Timeline, { target: document.body, props: { workshop, session } })
  await settled()
})

afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

async function settled() {
  for (let n = 0; n < 8; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 8; n += 1) await tick()
  flushSync()
}

async function press(...keys: string[]) {
  for (const key of keys) {
    const init = { key, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
    await settled()
  }
}

const cell = (row: number, name: string) =>
  document.querySelectorAll('[data-testid="entry-row"]')[row]?.querySelector<HTMLElement>(`[data-cell="${name}"]`)
const rowAt = () => document.activeElement?.id

describe('an entry becomes a cause', () => {
  it('with one key on its row, which Esc leads to, and keeps its link', async () => {
    cell(1, 'text')?.focus()
    await press('c')
    expect(edits).toEqual([])
    await press('Escape', 'c')
    expect(edits).toEqual([
      { add_cause: { parent: null, category: null, place: 'last', text: 'Nobody is called', entry: 2 } },
    ])
    expect(rowAt()).toBe('entry-2')
    expect(document.querySelector('[data-testid="entry-cause"]')?.textContent).toContain('Nobody is called')
  })
  it('once, however fast the key is struck', async () => {
    cell(0, 'text')?.focus()
    await press('Escape')
    for (const _ of [1, 2, 3]) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }))
    await settled()
    expect(edits.length).toBe(1)
  })
  it('only once: the same key shows it on the fishbone then', async () => {
    cell(0, 'role')?.focus()
    await press('Escape', 'c', 'c')
    expect(edits.length).toBe(1)
    expect([session.step, session.selection]).toEqual(['fishbone', { cause: 50 }])
  })
})

describe('rows by keyboard', () => {
  it('arrows walk along them, Enter writes, and past the last comes the line for the next', async () => {
    cell(0, 'time')?.focus()
    await press('Escape', 'ArrowDown')
    expect(rowAt()).toBe('entry-2')
    await press('Enter')
    expect(document.activeElement).toBe(cell(1, 'text'))
    await press('Escape', 'ArrowDown')
    expect(document.activeElement?.getAttribute('data-testid')).toBe('new-entry-time')
  })
})

it('in the new row Tab reaches the source, and it is added with the entry', async () => {
  const fresh = (name: string) => document.querySelector<HTMLInputElement>(`[data-testid="${name}"]`)
  const names = [...document.querySelectorAll('.fresh [data-cell]')].map((it) => it.getAttribute('data-cell'))
  expect(names).toEqual(['time', 'text', 'role', 'source'])
  for (const [name, value] of [['new-entry', 'The pager is silent'], ['new-entry-source', 'Pager log']] as const) {
    Object.assign(fresh(name) ?? {}, { value })
    fresh(name)?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await settled()
  fresh('new-entry-source')?.focus()
  await press('Enter')
  expect(edits).toMatchObject([{ add_entry: { text: 'The pager is silent', source: 'Pager log' } }])
})

it('I12: half a row is none: only Enter adds it, leaving keeps its words', async () => {
  const kept = new Map<string, string>()
  workshop.drafts = { ...NOWHERE, of: (name) => kept.get(name) ?? '', keep: (name, words) => void kept.set(name, words), all: () => [...kept] }
  const again = async () => {
    await unmount(view)
    view = mount(Timeline, { target: document.body, props: { workshop, session } })
    await settled()
  }
  const fresh = () => document.querySelector<HTMLInputElement>('[data-testid="new-entry"]')
  await again()
  fresh()?.focus()
  Object.assign(fresh() ?? {}, { value: 'The pager is' })
  fresh()?.dispatchEvent(new Event('input', { bubbles: true }))
  cell(0, 'text')?.focus()
  await flushDrafts()
  await again()
  expect([edits, fresh()?.value]).toEqual([[], 'The pager is'])
  fresh()?.focus()
  await press('Enter')
  expect(edits).toEqual([{ add_entry: { time: { certainty: 'unknown' }, text: 'The pager is', role: '', source: '', place: 'last' } }])
})

it('Ctrl+Enter is left to the step: from the line for the next it adds nothing', async () => {
  const line = document.querySelector<HTMLInputElement>('[data-testid="new-entry"]')!
  line.focus()
  line.value = 'The phone rings'
  line.dispatchEvent(new Event('input', { bubbles: true }))
  const pressed = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })
  line.dispatchEvent(pressed)
  await settled()
  expect(pressed.defaultPrevented).toBe(false)
  expect(edits).toEqual([])
})
