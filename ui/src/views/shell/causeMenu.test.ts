// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { contextMenu } from '../../parts/contextMenu.svelte'
import { Session } from '../../state/session.svelte'
import { smallest } from '../../state/smallest.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import Bench from './Bench.svelte'
import { FakeRust } from './fake'

const rust = { current: new FakeRust() }
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (name: string, args: object) => rust.current.invoke(name, args as never),
}))

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

beforeEach(async () => {
  rust.current = new FakeRust()
  workshop = new OpenWorkshop(rust.current.opened())
  session = new Session()
  session.step = 'fishbone'
  view = mount(Bench, { target: document.body, props: { workshop, session } })
  await settled()
})
afterEach(async () => {
  contextMenu.close()
  await unmount(view)
  document.body.replaceChildren()
})

async function settled() {
  for (let n = 0; n < 12; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 12; n += 1) await tick()
  flushSync()
}

const canvas = () => document.querySelector('[data-testid=canvas]') as HTMLElement
const lines = () => (contextMenu.shown?.items ?? []).map((it) => it.text)

async function byKey(selection: Session['selection']) {
  session.selection = selection
  await settled()
  canvas().focus()
  canvas().dispatchEvent(new KeyboardEvent('keydown', { key: 'ContextMenu', bubbles: true, cancelable: true }))
  await settled()
}
async function pick(text: string) {
  const line = contextMenu.shown?.items.find((it) => it.text === text)
  if (!line) throw new Error(`no line “${text}” among ${lines().join(', ')}`)
  contextMenu.pick(line.value)
  await settled()
}

it('offers on a cause all that its keys do', async () => {
  await byKey({ cause: 7 })
  expect(lines()).toEqual([
    'Add what made it possible', 'Add a cause beside the selected one', 'Add a cause one level up', 'Reword',
    'Add an action for it', 'Why-mode: ask what made it possible', 'Mark as root cause, on and off', 'Outside our control',
    'Category', 'Evidence', 'Move', 'Fold the branch, or unfold it', 'Cut the branch', 'Copy the branch', 'Remove with all beneath',
  ])
  await pick('Evidence')
  await pick('Evidence: Confirmed')
  expect(rust.current.causes[0]?.evidence.level).toBe('confirmed')
  await byKey({ cause: 7 })
  await pick('Outside our control')
  expect(rust.current.causes[0]?.standing).toBe('outside')
})

it('leads the caret to where words go', async () => {
  await byKey({ cause: 7 })
  await pick('Add what made it possible')
  expect((document.activeElement as HTMLElement).dataset['testid']).toBe('capture')
})

it('offers on a bone a cause in it, and on nothing the whole picture', async () => {
  await byKey({ category: 2 })
  expect(lines()).toEqual(['Add a cause', 'Reword', 'Remove the category'])
  await pick('Add a cause')
  expect(document.querySelector('[data-testid=capture-category]')?.textContent).toContain('Culture')
  await byKey(null)
  expect(lines()).toContain('Fit the whole')
  expect(lines()).toContain('Tidy: order the bones for balance')
})

it('selects what it is about, where it was pressed', async () => {
  const label = document.createElement('div')
  label.dataset['target'] = 'cause-9'
  canvas().append(label)
  label.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
  await settled()
  expect(session.selection).toEqual({ cause: 9 })
  expect(contextMenu.shown?.label).toContain('Cause 9')
})

it('offers on the canvas the sizes that the smallest words may have, but the one that they have', async () => {
  await byKey(null)
  await pick('Smallest words on the diagram')
  expect(lines()).toEqual([9, 10, 12, 13, 14, 15, 16].map((px) => `Smallest words on the diagram: ${px} px`))
  await pick('Smallest words on the diagram: 14 px')
  expect(smallest.px).toBe(14)
  // What can't be kept is as it was.
  rust.current.full = true
  await byKey(null)
  await pick('Smallest words on the diagram')
  await pick('Smallest words on the diagram: 9 px')
  expect(smallest.px).toBe(14)
  smallest.px = 11
})
