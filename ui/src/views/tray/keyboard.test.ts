// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flushDrafts } from '../../state/draft/flush'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { FakeRust } from './fake'
import Tray from './Tray.svelte'
import { trayOf } from '../../state/tray.svelte'

const rust = { current: new FakeRust() }
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (name: string, args: object) => rust.current.invoke(name, args),
}))

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

beforeEach(async () => {
  rust.current = new FakeRust()
  workshop = new OpenWorkshop(rust.current.opened())
  session = new Session()
  view = mount(Tray, { target: document.body, props: { workshop, session } })
  trayOf(workshop).write()
  await settled()
})

afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

async function settled() {
  for (let n = 0; n < 16; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 16; n += 1) await tick()
  flushSync()
}

/** A key on whatever has the focus; nothing waits for what it does. */
function strike(name: string) {
  const parts = name.split('+')
  const key = parts.at(-1) || '+'
  const init = { key, code: key, ctrlKey: parts.includes('Ctrl'), bubbles: true, cancelable: true }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
  flushSync()
}

async function press(...keys: string[]) {
  for (const key of keys) {
    strike(key)
    await settled()
  }
}

async function write(text: string) {
  const field = document.activeElement as HTMLTextAreaElement
  expect(field.dataset['testid']).toBe('tray-entry')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}

const waiting = () => workshop.ideas.map((it) => it.text)

describe('by keyboard alone', () => {
  it('lines come into the tray, and each gets its place with one key', async () => {
    await write('Alone at night\nOld plan\nFew people')
    await press('Ctrl+Enter')
    expect(waiting()).toEqual(['Alone at night', 'Old plan', 'Few people'])
    await press('2', '1')
    expect(rust.current.placed()).toEqual(['Alone at night @ 2', 'Old plan @ 1'])
    await press('Delete')
    expect(waiting()).toEqual([])
  })

  it('keys struck before the lines have arrived lose nothing, and keep their order', async () => {
    await write('One\nTwo\nThree')
    for (const key of ['Ctrl+Enter', '1', '2', '1']) strike(key)
    await settled()
    expect(rust.current.placed()).toEqual(['One @ 1', 'Two @ 2', 'Three @ 1'])
  })

  it('Enter puts it beneath the selected cause, else on the bone of its tag', async () => {
    await write('Tagged #2\nOther')
    await press('Ctrl+Enter')
    session.selection = 'effect'
    await press('Enter')
    session.selection = { cause: 7 }
    await press('Enter')
    expect(rust.current.placed()).toEqual(['Tagged @ 2', 'Other @ - < 7'])
  })

  it('M makes it one with what is worded alike, N leaves them two', async () => {
    await write('Cause of the same\nCause too')
    await press('Ctrl+Enter', 'N')
    expect(document.querySelector('[data-testid="tray-alike"]')).toBeNull()
    await press('ArrowDown', 'M')
    expect(workshop.causes.get(7)?.also).toBe('Cause too')
    expect(waiting()).toEqual(['Cause of the same'])
  })

  it('the focus stays in the tray, and + leads back into the field', async () => {
    await write('One\nTwo')
    await press('Ctrl+Enter', '1')
    expect(document.activeElement?.getAttribute('data-testid')).toBe('ideas')
    await press('+')
    expect(document.activeElement?.getAttribute('data-testid')).toBe('tray-entry')
  })

  it('I12: what was typed and not put into the tray waits in the field, whatever goes', async () => {
    const field = () => document.querySelector<HTMLTextAreaElement>('[data-testid="tray-entry"]')
    await write('Half a thought')
    await press('Escape')
    expect(field()).toBeNull()
    document.querySelector<HTMLElement>('[aria-label="Hide the tray"]')?.click()
    await flushDrafts()
    await unmount(view)
    await settled()
    expect(waiting()).toEqual([])
    view = mount(Tray, { target: document.body, props: { workshop, session } })
    trayOf(workshop).show()
    await settled()
    expect(field()?.value).toBe('Half a thought')
  })
})
