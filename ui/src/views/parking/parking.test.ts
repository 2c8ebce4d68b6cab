// @vitest-environment happy-dom
import { NOWHERE } from '../../state/draft/drafts'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Change, Edit, Opened, Outcome, Thought } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import Parking from './Parking.svelte'
import { NO_RECORDS } from '../../state/fixtures'

let thoughts: Thought[] = []
let revision = 0

async function invoke(_: string, { edit }: { edit: Edit }): Promise<Outcome> {
  await Promise.resolve()
  if (typeof edit === 'string' || !('add_thought' in edit)) throw new Error('the fake has no such edit')
  const { text } = edit.add_thought
  if (text.includes('refuse')) throw { code: 'refused', message: 'No.', help: '' }
  revision += 1
  const thought: Thought = { id: 100 + revision, rank: revision, text, settled: false }
  thoughts = [...thoughts, thought]
  const change: Change = { added: [{ thought }], updated: [], removed: [] }
  return { revision, change, added: { thought: thought.id }, undo: null, redo: null }
}
vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: { edit: Edit }) => invoke(name, args) }))

let session: Session
let workshop: OpenWorkshop
let view: ReturnType<typeof mount>
let elsewhere: HTMLInputElement

beforeEach(async () => {
  thoughts = []
  revision = 0
  const parts = { ...NO_RECORDS, session: {}, incident: {}, effect: {} }
  workshop = new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened)
  session = new Session()
  elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()
  view = mount(Parking, { target: document.body, props: { workshop, session } })
  session.parkingOpen = true
  await settled()
})

afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

async function settled() {
  for (let n = 0; n < 6; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 6; n += 1) await tick()
  flushSync()
}

const line = () => document.querySelector<HTMLInputElement>('[data-testid="park-line"]')

async function park(text: string, shiftKey = false) {
  const field = line()
  if (!field) throw new Error('the line is not open')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true }))
  await settled()
}

it('the line has the focus; Enter parks the thought and goes back to where it was asked for', async () => {
  expect(document.activeElement).toBe(line())
  await park('Ask the supplier')
  expect(thoughts.map((it) => it.text)).toEqual(['Ask the supplier'])
  expect(line()).toBeNull()
  expect(document.activeElement).toBe(elsewhere)
})

it('Shift+Enter parks it and waits for another; Enter on an empty line only goes back', async () => {
  await park('One', true)
  await park('Two', true)
  expect(document.querySelectorAll('li')).toHaveLength(2)
  await park('')
  expect(thoughts).toHaveLength(2)
  expect(line()).toBeNull()
})

it('a refused thought comes back into the line', async () => {
  await park('refuse this', true)
  expect(line()?.value).toBe('refuse this')
  expect(line()?.getAttribute('aria-invalid')).toBe('true')
})

it('I12: what is in the line stays when it is closed, and what was written about something gone comes there', async () => {
  const kept = new Map([['cause/8/beneath', 'About what is gone']])
  workshop.drafts = {
    ...NOWHERE,
    of: (name) => kept.get(name) ?? '',
    keep: (name, words) => void (words === '' ? kept.delete(name) : kept.set(name, words)),
    all: () => [...kept],
  }
  for (let n = 0; n < 2; n += 1) {
    session.parkingOpen = false
    await settled()
    session.parkingOpen = true
    await settled()
    expect(line()?.value).toBe('About what is gone')
  }
  await park('')
  await settled()
  expect([...kept]).toEqual([])
})

it('I12: words that were left in the line are written on at their end', async () => {
  const end = 'Ask the sup'.length
  session.parkingOpen = false
  await settled()
  workshop.drafts = { ...NOWHERE, of: () => 'Ask the sup', keep: () => undefined, all: () => [] }
  session.parkingOpen = true
  await settled()
  expect([line()?.value, line()?.selectionStart, line()?.selectionEnd]).toEqual(['Ask the sup', end, end])
  line()?.blur()
  line()?.setSelectionRange(3, 3)
  line()?.focus()
  expect(line()?.selectionStart, 'only at first').toBe(3)
})
