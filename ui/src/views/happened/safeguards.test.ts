// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Opened, Outcome, Safeguard, SafeguardField } from '../../bindings/types'
import { meaningIn } from '../../keys/fake'
import { cause } from '../../state/fixtures'
import { lead } from '../../state/lead'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { rowKeys } from './safeguards'
import Safeguards from './Safeguards.svelte'

const edits: Edit[] = []
let known: Safeguard[] = []
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_name: string, args: { edit?: Edit }) => {
    if (!args.edit) return null
    edits.push(args.edit)
    return made(args.edit, edits.length)
  },
}))

const safeguard = (id: number, text: string): Safeguard => ({ id, rank: id, text, job: 'prevent', outcome: null, causes: [], entries: [] })

/** What the Rust side makes of an edit: safeguards are added, set and removed. */
function made(edit: Edit, revision: number): Outcome {
  const change: Outcome['change'] = { added: [], updated: [], removed: [] }
  let added: Outcome['added'] = null
  if (typeof edit === 'object' && 'add_safeguard' in edit) {
    const it = { ...safeguard(50 + revision, edit.add_safeguard.text), job: edit.add_safeguard.job }
    known = [...known, it]
    change.added.push({ safeguard: it })
    added = { safeguard: it.id }
  } else if (typeof edit === 'object' && 'set_safeguard' in edit) {
    const { id, field } = edit.set_safeguard
    const from = known.find((it) => it.id === id)
    if (from) {
      const to = { ...from, ...(field as Partial<Safeguard>) }
      known = known.map((it) => (it.id === id ? to : it))
      change.updated.push([{ safeguard: from }, { safeguard: to }] as never)
    }
  }
  return { revision, change, added, undo: null, redo: null }
}

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

beforeEach(async () => {
  edits.length = 0
  known = [safeguard(1, 'A second pair of eyes'), safeguard(2, 'An alarm')]
  const parts = {
    session: {},
    incident: { kind: 'near_miss' },
    effect: { text: '' },
    categories: [],
    participants: [],
    timeline: [],
    agenda: [],
    notes: [],
    thoughts: [],
    ideas: [],
    ballots: [],
    causes: [cause(7, null, 1)],
    actions: [],
    safeguards: known,
    attachments: [],
    impacts: [],
    role_functions: [],
    needs: [],
  } as unknown as Opened['parts']
  workshop = new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null })
  session = new Session()
  session.step = 'happened'
  view = mount(Safeguards, { target: document.body, props: { workshop, session } })
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
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await settled()
  }
}

const line = () => document.querySelector<HTMLInputElement>('[data-testid=new-safeguard]')
const field = (id: number, it: SafeguardField): Edit => ({ set_safeguard: { id, field: it } })

describe('on a row', () => {
  const meaning = meaningIn('safeguard', rowKeys)
  it('one key says its job, one what it did', () => {
    expect(['p', 'n', 'l'].map(meaning)).toEqual(['prevent', 'notice', 'limit'].map((job) => ({ kind: 'set', field: { job } })))
    expect(['h', 'f', 'g', 'a', 'u'].map(meaning)).toEqual(
      ['held', 'failed', 'bypassed', 'absent', null].map((outcome) => ({ kind: 'set', field: { outcome } })),
    )
  })
  it('others link, walk, move, write and remove', () => {
    expect([meaning('c'), meaning('t')]).toEqual([{ kind: 'causes' }, { kind: 'entries' }])
    expect([meaning('ArrowUp'), meaning('Alt+ArrowDown'), meaning('F2'), meaning('Delete')]).toEqual([
      { kind: 'go', by: -1 }, { kind: 'move', by: 1 }, { kind: 'write' }, { kind: 'remove' },
    ])
    expect(meaning('Ctrl+c')).toBeNull()
  })
})

describe('the list by keyboard', () => {
  it('Enter adds what was typed and stays; the arrow takes the row, where keys judge it', async () => {
    const it = line()
    it?.focus()
    Object.assign(it ?? {}, { value: 'A backup' })
    it?.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
    await press('Enter')
    expect(edits).toEqual([{ add_safeguard: { text: 'A backup', job: 'prevent', place: 'last' } }])
    expect([document.activeElement, line()?.value]).toEqual([line(), ''])
    await press('ArrowUp', 'l', 'h')
    expect(edits.slice(1)).toEqual([field(51, { job: 'limit' }), field(51, { outcome: 'held' })])
    expect(document.activeElement?.id).toBe('safeguard-51')
    await press('ArrowDown')
    expect(document.activeElement).toBe(line())
  })
  it('words are a field: letters there judge nothing, Esc takes the row', async () => {
    document.querySelector<HTMLElement>('[data-cell=text]')?.focus()
    await press('h')
    expect(edits).toEqual([])
    await press('Escape', 'f')
    expect(edits).toEqual([field(1, { outcome: 'failed' })])
    await press('ArrowDown')
    expect(document.activeElement?.id).toBe('safeguard-2')
  })
  it('on what it says of its job and of how it did, the same keys set it, and take nothing away', async () => {
    document.querySelector<HTMLElement>('[data-testid=safeguard-job]')?.focus()
    await press('l', 'f', 'Backspace')
    expect(edits).toEqual([field(1, { job: 'limit' }), field(1, { outcome: 'failed' })])
    const fresh = document.querySelector<HTMLElement>('[data-testid=new-safeguard-job]')
    fresh?.focus()
    await press('n', 'f')
    expect(fresh?.textContent?.trim()).toBe('to notice')
    expect(edits).toHaveLength(2)
  })
  it('C picks the causes that explain it, and the focus comes back to the row', async () => {
    document.getElementById('safeguard-2')?.focus()
    await press('c')
    expect(document.querySelector('[data-testid=pick-causes]')).not.toBeNull()
    await press('Enter', 'Enter')
    expect(edits).toEqual([field(2, { causes: [7] })])
    expect(document.activeElement?.id).toBe('safeguard-2')
  })
  it('is led to where an open point asks: how it did, why, and the line for the first', async () => {
    const at = async (place: Parameters<typeof lead>[0]) => {
      await lead(place)
      return document.activeElement?.getAttribute('data-testid')
    }
    expect(await at({ key: { safeguard: 1 }, field: 'outcome' })).toBe('safeguard-outcome')
    expect(await at({ key: { safeguard: 1 }, field: 'explained' })).toBe('safeguard-why')
    expect(await at({ key: 'incident', field: 'safeguards' })).toBe('new-safeguard')
  })
})
