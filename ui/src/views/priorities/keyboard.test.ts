// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isPlace } from '../../state/lead'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { FakeRust } from './fake'
import Priorities from './Priorities.svelte'
import { percent } from './ranking'

const rust = new FakeRust()
vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

let workshop: OpenWorkshop
let session: Session
let view: ReturnType<typeof mount>

beforeEach(async () => {
  workshop = new OpenWorkshop(rust.opened())
  session = new Session()
  view = mount(Priorities, { target: document.body, props: { workshop, session } })
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

/** Presses keys without waiting for the disk in between. */
async function press(...keys: string[]) {
  for (const name of keys) {
    const [key = '', control] = name.split('+').reverse()
    const init = { key, ctrlKey: control === 'Ctrl', bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
    flushSync()
  }
  await settled()
}

async function click(testid: string) {
  document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)?.click()
  await settled()
}

const dots = (voter: number | null) =>
  rust.ballots.find((it) => it.participant === voter)?.dots.map((it) => [it.cause, it.count]) ?? []
const shown = () => [...document.querySelectorAll('[role="option"] .text')].map((it) => it.textContent?.trim())
const focused = () => (document.activeElement as HTMLElement).dataset['testid']

it('a half of a hundredth goes up, as in the chart', () => {
  expect([percent(0.285), percent(57 / 200), percent(1 / 3), percent(1)]).toEqual(['29%', '29%', '33%', '100%'])
})

describe('dots by keyboard', () => {
  it('a round is opened, dots are given by role, and the focus is never lost', async () => {
    expect(focused()).toBe('open-round')
    await click('open-round')
    expect(focused()).toBe('dots-list')
    await press(' ', ' ', 'ArrowDown', '1', 'Enter', 'ArrowDown', '2')
    expect(dots(11)).toEqual([[1, 2], [2, 1]])
    expect(dots(12)).toEqual([[2, 2]])
  })

  it('each cause has the number that the room has it by, refuted ones counted and left out', async () => {
    await click('open-round')
    const numbers = [...document.querySelectorAll('[role="option"]')].map((it) => it.querySelector('[data-testid="number"]')?.textContent?.trim())
    expect(numbers).toEqual(['?1', '?1.1'])
  })

  it('the room’s page of the causes turns, while the keys stay at the cause they are at', async () => {
    await click('open-round')
    await press('ArrowDown', 'PageDown', 'PageDown', 'PageUp')
    expect(session.turned).toBe(1)
    expect(document.querySelector('[aria-selected="true"]')?.id).toMatch(/-2$/)
    await click('close-round')
    await click('close-all-the-same')
    expect(session.turned).toBe(0)
  })

  it('keys pressed faster than the disk each count, and none is refused', async () => {
    await click('open-round')
    await press(' ', ' ', ' ', ' ', 'ArrowDown', ' ', ' ')
    expect(dots(11)).toEqual([[1, 2], [2, 1]])
    expect(rust.refused).toBe(0)
  })

  it('what a role gave is hidden once somebody turns away, and can be given anew', async () => {
    await click('open-round')
    await press(' ', 'ArrowRight')
    expect(shown()).toEqual(['Cause 1: 0 dots', 'Cause 2: 0 dots'])
    await press('ArrowLeft')
    expect(shown()).toEqual(['Cause 1', 'Cause 2'])
    await press(' ', '2')
    expect(dots(11)).toEqual([[1, 1]])
    await press('Ctrl+Delete', 'ArrowDown', ' ')
    expect(dots(11)).toEqual([[2, 1]])
  })

  it('while the round is open nothing on the page says where dots lie', async () => {
    await click('open-round')
    await press(' ', ' ', 'ArrowDown', ' ', 'Enter')
    expect(document.body.textContent).toContain('3 dots given · 1 of 2 roles done')
    expect(document.querySelectorAll('.dots .on')).toHaveLength(0)
    expect(shown().join()).not.toMatch(/[1-9] dot/)
  })

  it('a count takes what was counted together, several digits too', async () => {
    await click('open-round')
    await press('ArrowRight', 'ArrowRight', '1', '2', 'Enter', '7')
    expect(dots(null)).toEqual([[1, 12], [2, 7]])
  })

  it('closed, the sums are shown, most first; Enter leads to the fishbone, A to a new action', async () => {
    await click('open-round')
    await press(' ', 'ArrowDown', ' ', ' ', 'Enter', 'ArrowDown', ' ')
    await click('close-round')
    await click('close-all-the-same')
    expect(focused()).toBe('dots-ranking')
    expect(shown()).toEqual(['Cause 2: 3 dots', 'Cause 1: 1 dot'])
    const aimed = vi.fn()
    const gone = isPlace('new_action', { focus: aimed })(document.createElement('input'))
    await press('ArrowDown', 'a')
    expect(session.step).toBe('actions')
    await vi.waitFor(() => expect(aimed).toHaveBeenCalledWith({ key: { cause: 1 }, field: 'actions' }))
    gone()
    session.step = 'priorities'
    await press('Enter')
    expect([session.step, session.selection]).toEqual(['fishbone', { cause: 1 }])
  })

  it('closing before all have given says who is left first, and going on is the default', async () => {
    await click('open-round')
    await press(' ', ' ', 'ArrowDown', ' ', 'Enter', ' ')
    await click('close-round')
    expect(document.querySelector('[data-testid="early"]')?.textContent).toBe('Not all their dots given yet: Network engineer.')
    expect(focused()).toBe('go-on')
    await click('go-on')
    expect(focused()).toBe('dots-list')
    await press(' ', 'ArrowDown', ' ')
    expect(dots(12)).toEqual([[1, 2], [2, 1]])
    await click('close-round')
    expect(focused()).toBe('dots-ranking')
  })

  it('who gives the last dots while it is said who is left takes what was said away', async () => {
    await click('open-round')
    await press(' ', ' ', 'ArrowDown', ' ', 'Enter', ' ', ' ')
    await click('close-round')
    document.querySelector<HTMLElement>('[data-testid="dots-list"]')?.focus()
    await press('ArrowDown', ' ')
    expect(document.querySelector('[data-testid="early"]')).toBeNull()
    await click('close-round')
    expect(focused()).toBe('dots-ranking')
  })

  it('dots that were counted together wait for nobody', async () => {
    await click('open-round')
    await press('ArrowRight', 'ArrowRight', '7')
    await click('close-round')
    expect(focused()).toBe('dots-ranking')
  })

  it('the columns of the list have heads', async () => {
    await click('open-round')
    await press('ArrowRight', 'ArrowRight', '7')
    await click('close-round')
    expect(document.querySelector('[data-testid="ranking-heads"]')?.textContent).toBe('DotsSum so far')
  })

  it('what is refuted needs no dots', async () => {
    await click('open-round')
    expect(shown()).toHaveLength(2)
  })
})
