/** The plan as it stands in its window, for tests by keyboard. */
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach } from 'vitest'
import type { Opened } from '../../bindings/types'
import { OpenWorkshop } from '../../state/workshop.svelte'
import Actions from './Actions.svelte'
import { FakeRust } from './fake'

export const rust = new FakeRust()

export let workshop: OpenWorkshop
let view: ReturnType<typeof mount>

/** Opens a plan before each test, and puts it away after it. */
export function standsBeforeEach(): void {
  beforeEach(() => open(rust.opened()))
  afterEach(async () => {
    await unmount(view)
    document.body.replaceChildren()
  })
}

async function open(opened: Opened) {
  workshop = new OpenWorkshop(opened)
  view = mount(Actions, { target: document.body, props: { workshop } })
  await settled()
}

/** Opens another workshop in its place. */
export async function openInstead(opened: Opened) {
  await unmount(view)
  await open(opened)
}

/** Puts the plan away, and shows it again; meanwhile something may happen. */
export async function again(meanwhile: () => void = () => undefined) {
  await unmount(view)
  meanwhile()
  view = mount(Actions, { target: document.body, props: { workshop } })
}

export async function settled() {
  for (let n = 0; n < 8; n += 1) await tick()
  await workshop.settled()
  for (let n = 0; n < 8; n += 1) await tick()
  flushSync()
}

/** Presses keys on whatever has the focus: "Alt+Enter", "F2", "a". */
export async function press(...keys: string[]) {
  for (const name of keys) {
    const parts = name.split('+')
    const init = {
      key: parts.at(-1) ?? '',
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      bubbles: true,
      cancelable: true,
    }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
    await settled()
  }
}

/** Writes into the field that has the focus. */
export async function write(text: string) {
  const field = document.activeElement as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}

/** The cell that has the focus, or the line. */
export function at(): string {
  const element = document.activeElement as HTMLElement
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row']
  return row ? `${row} ${element.dataset['cell'] ?? element.tagName.toLowerCase()}` : (element.dataset['testid'] ?? '')
}

export const action = (id: number) => rust.actions.find((it) => it.id === id)
