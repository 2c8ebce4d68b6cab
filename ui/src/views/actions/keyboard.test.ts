// @vitest-environment happy-dom
import { NOWHERE } from '../../state/draft/drafts'
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Thought } from '../../bindings/types'
import { flushDrafts } from '../../state/draft/flush'
import { contextMenu } from '../../parts/contextMenu.svelte'
import { lead } from '../../state/lead'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { actions as words } from '../../words/actions'
import { grid } from '../../words/grid'
import Actions from './Actions.svelte'
import { FakeRust } from './fake'

const rust = new FakeRust()
vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

let workshop: OpenWorkshop
let view: ReturnType<typeof mount>

beforeEach(async () => {
  workshop = new OpenWorkshop(rust.opened())
  view = mount(Actions, { target: document.body, props: { workshop } })
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

/** Presses keys on whatever has the focus: "Alt+Enter", "F2", "a". */
async function press(...keys: string[]) {
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
async function write(text: string) {
  const field = document.activeElement as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}

/** The cell that has the focus, or the line. */
function at(): string {
  const element = document.activeElement as HTMLElement
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row']
  return row ? `${row} ${element.dataset['cell'] ?? element.tagName.toLowerCase()}` : (element.dataset['testid'] ?? '')
}

const action = (id: number) => rust.actions.find((it) => it.id === id)

const thought = (id: number, text: string): Thought => ({ id, rank: id, text, settled: false })
const focused = () => (document.activeElement as HTMLElement).dataset['testid']

describe('impact × effort by keyboard', () => {
  const chosen = () => document.querySelector<HTMLElement>('[data-testid="plan-as"] [role="radio"]:nth-child(2)')

  beforeEach(async () => {
    chosen()?.click()
    await settled()
  })

  it('the grid takes the focus where the plan had it, and arrows place one action after the other', async () => {
    expect(focused()).toBe('chip-11')
    await press('ArrowUp', 'ArrowUp', 'ArrowLeft', 'Tab', 'ArrowDown')
    expect(action(11)).toMatchObject({ impact: 4, effort: 2 })
    expect(action(12)).toMatchObject({ impact: 3, effort: 3 })
    expect(focused()).toBe('chip-12')
  })

  it('arrows pressed faster than the disk each count', async () => {
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      flushSync()
      await tick()
    }
    await settled()
    expect(action(11)).toMatchObject({ impact: 5, effort: 4 })
  })

  it('what the arrows do stands in a menu too, for who has no keys and can’t drag', async () => {
    const chip = document.querySelector('[data-chip="11"]')
    const ask = () => chip?.ownerDocument.querySelector('[data-chip="11"]')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
    const pick = async (text: string) => {
      ask()
      const item = contextMenu.shown?.items.find((it) => it.text === text)
      if (item && !item.disabled) contextMenu.pick(item.value)
      await settled()
      return item?.disabled ?? null
    }
    await pick(grid.menu.moreImpact)
    await pick(grid.menu.moreImpact)
    await pick(grid.menu.lessEffort)
    expect(action(11)).toMatchObject({ impact: 4, effort: 2 })
    await pick(grid.menu.off)
    expect(action(11)).toMatchObject({ impact: null, effort: null })
    expect(await pick(grid.menu.off)).toBe(true)
  })

  it('Del takes it off, Enter leads to its row', async () => {
    await press('ArrowUp', 'Delete')
    expect(action(11)).toMatchObject({ impact: null, effort: null })
    await press('Tab', 'Enter')
    expect(at()).toBe('12 what')
  })
})

describe('parked thoughts', () => {
  beforeEach(async () => {
    await unmount(view)
    workshop = new OpenWorkshop(rust.opened([thought(21, 'Ask the supplier'), thought(22, 'A second phone')]))
    view = mount(Actions, { target: document.body, props: { workshop } })
    await settled()
  })

  it('come back, and become actions; the focus goes on to the next', async () => {
    document.querySelector<HTMLElement>('[data-testid="become-21"]')?.click()
    await settled()
    expect(rust.actions.map((it) => it.what)).toContain('Ask the supplier')
    expect(rust.thoughts.map((it) => it.settled)).toEqual([true, false])
    expect(focused()).toBe('become-22')
    document.querySelector<HTMLElement>('[data-testid="settled-22"]')?.click()
    await settled()
    expect(document.querySelector('[data-testid="parked"]')).toBeNull()
    expect(at()).toBe('11 what')
  })
})

describe('the plan by keyboard', () => {
  it('begins at the first action, and arrows walk', async () => {
    expect(at()).toBe('11 what')
    await press('ArrowDown', 'ArrowRight')
    expect(at()).toBe('12 addresses')
  })

  it('begins at the action that was asked for', async () => {
    await unmount(view)
    const going = lead({ key: { action: 12 }, field: 'what' })
    view = mount(Actions, { target: document.body, props: { workshop } })
    expect(await going).toBe(true)
    expect(at()).toBe('12 what')
  })

  it('typing replaces what a cell holds, Enter saves and goes down', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'H')
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('H')
    await write('Head of IT')
    await press('Enter')
    expect(action(11)?.owner).toBe('Head of IT')
    expect(at()).toBe('12 owner')
  })

  it('Esc leaves a cell as it was', async () => {
    await press('F2')
    await write('Something else')
    await press('Escape')
    expect(action(11)?.what).toBe('Ring the phone')
    expect(at()).toBe('11 what')
  })

  it('dates are read as they are typed; what was refused comes back with the reason', async () => {
    await press('End', 'ArrowLeft', 'ArrowLeft', 'Enter')
    await write('1 may 2027')
    await press('Tab')
    expect(action(11)?.due).toBe('2027-05-01')
    expect(at()).toBe('11 measure')
    await press('ArrowLeft', 'Enter')
    await write('1 may 2020')
    await press('Enter')
    expect(action(11)?.due).toBe('2027-05-01')
    expect((document.activeElement as HTMLInputElement).value).toBe('1 may 2020')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('before the incident')
  })

  it('a day that does not exist is not left', async () => {
    await press('End', 'ArrowLeft', 'ArrowLeft', 'Enter')
    await write('31 feb 2027')
    await press('Enter')
    expect(at()).toBe('11 input')
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  })

  it('a kind is found by its first letters', async () => {
    await press('ArrowRight', 'ArrowRight', 't')
    await press('Enter')
    expect(action(11)?.kind).toBe('automate')
    await press('Enter')
    await write('train')
    await press('Enter')
    expect(action(12)?.kind).toBe('training')
  })

  it('Enter on the last kind chooses it', async () => {
    await press('ArrowRight', 'ArrowRight', 'Enter', 'ArrowUp')
    const last = [...document.querySelectorAll('[role="option"]')].at(-1)
    expect(last?.hasAttribute('data-current')).toBe(true)
    // The list has scrolled: what lies beneath a resting pointer now isn't meant by anybody.
    const first = document.querySelector('[role="option"]')
    for (const _ of [1, 2]) first?.dispatchEvent(new PointerEvent('pointermove', { screenX: 40, screenY: 60, bubbles: true }))
    await press('Enter')
    expect(words.kinds[action(11)?.kind ?? 'study']).toBe(last?.querySelector('.words')?.firstChild?.textContent)
    expect(action(11)?.kind).not.toBeNull()
  })

  it('causes are picked together, as one edit', async () => {
    await press('ArrowRight', 'Enter', 'Enter')
    expect(action(11)?.causes).toEqual([])
    await press('Tab')
    expect(action(11)?.causes).toEqual([7])
    expect(at()).toBe('11 kind')
  })

  it('declining asks why', async () => {
    await press('End', 'd')
    await write('decl')
    await press('Enter', 'Enter')
    expect(action(11)?.status).toBe('proposed')
    await write('It asks people to remember')
    await press('Enter')
    expect(action(11)?.status).toEqual({ declined: 'It asks people to remember' })
  })

  it('a new action is added for the root cause without one', async () => {
    await press('Alt+Enter')
    expect(at()).toBe('new-action')
    await write('Start a rota')
    await press('Tab')
    expect(action(101)).toMatchObject({ what: 'Start a rota', causes: [7] })
    expect(at()).toBe('101 kind')
  })

  it('I12: half an action is none: leaving keeps its words, and what they are for', async () => {
    const kept = new Map<string, string>()
    workshop.drafts = { ...NOWHERE, of: (name) => kept.get(name) ?? '', keep: (name, words) => void kept.set(name, words), all: () => [...kept] }
    const again = async () => {
      await flushDrafts()
      await unmount(view)
      await settled()
      view = mount(Actions, { target: document.body, props: { workshop } })
      await settled()
    }
    await again()
    await press('Alt+Enter')
    await write('Start a ro')
    await again()
    expect(rust.actions.map((it) => it.id)).toEqual([11, 12])
    const line = document.querySelector<HTMLInputElement>('[data-testid="new-action"]')
    expect(line?.value).toBe('Start a ro')
    line?.focus()
    expect(line?.selectionStart).toBe('Start a ro'.length)
    await press('Enter')
    expect(action(101)).toMatchObject({ what: 'Start a ro', causes: [7] })
    expect(kept.get('beside/action')).toBe('')
  })

  it('Del empties a cell, and removes the action from its words; the focus is never lost', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'x')
    await write('Head of IT')
    await press('Enter', 'ArrowUp', 'Delete')
    expect(action(11)?.owner).toBe('')
    await press('Home', 'ArrowRight', 'Delete')
    expect(rust.actions.map((it) => it.id)).toEqual([12])
    expect(at()).toBe('12 what')
    await press('Delete')
    expect(at()).toBe('new-action')
  })
})

describe('stronger actions by keyboard', () => {
  const ideas = () => document.querySelector('[data-testid="ideas"]')
  const weak = async () => {
    await unmount(view)
    const opened = rust.opened()
    rust.actions = rust.actions.map((it) => (it.id === 11 ? { ...it, kind: 'training', causes: [7] } : it))
    workshop = new OpenWorkshop({ ...opened, parts: { ...opened.parts, actions: rust.actions } })
    view = mount(Actions, { target: document.body, props: { workshop } })
    await settled()
  }
  const pause = () => new Promise((done) => setTimeout(done, 350))

  it('nothing opens by itself: the question waits beneath the weaker action only', async () => {
    await weak()
    expect(document.querySelectorAll('[data-unneeded]')).toHaveLength(1)
    expect(ideas()).toBeNull()
  })

  it('an idea becomes a draft after the weak action, with its kind and causes; its words are edited', async () => {
    await weak()
    await press('Alt+i')
    expect(ideas()?.textContent).toContain('Pass it on by timer')
    await press('Enter')
    expect(ideas()).toBeNull()
    expect(rust.actions.map((it) => it.what)).toEqual(['Ring the phone', 'Pass it on by timer', 'Split the network'])
    expect(action(101)).toMatchObject({ kind: 'automate', causes: [7] })
    expect(at()).toBe('101 textarea')
  })

  it('Esc closes the ideas, and the focus is where it was', async () => {
    await weak()
    await press('ArrowRight', 'Alt+i', 'Escape')
    expect(ideas()).toBeNull()
    expect(at()).toBe('11 addresses')
    expect(rust.actions).toHaveLength(2)
  })

  it('a stronger action asks for no ideas', async () => {
    await weak()
    await press('ArrowDown', 'Alt+i')
    expect(ideas()).toBeNull()
  })

  it('a root cause without a stronger action has ideas, from the line too', async () => {
    await weak()
    document.querySelector<HTMLElement>('[data-testid="ideas-7"]')?.click()
    await settled()
    await press('ArrowDown', 'Enter')
    expect(action(101)).toMatchObject({ what: 'Put a card on the wall', causes: [7], kind: 'checklist' })
    expect(rust.actions.at(-1)?.id).toBe(101)
  })

  it('the words of an action suggest a kind, which only a key takes', async () => {
    await press('F2')
    await write('Train the team')
    await press('Enter', 'ArrowUp')
    expect(action(11)?.kind).toBeNull()
    expect(document.querySelector('[data-testid="action-1-kind"]')?.textContent).toContain('Sounds like training: weaker')
    await press('Alt+k')
    expect(action(11)?.kind).toBe('training')
  })

  it('the suggested kind stands first in the list of kinds', async () => {
    await press('F2')
    await write('Train the team')
    await press('Enter', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter', 'Enter')
    expect(action(11)?.kind).toBe('training')
  })

  it('W12: where words suggest no kind, none is taken by Enter alone', async () => {
    const option = () => document.querySelector('[data-testid="pick-kind"] [data-current]')?.textContent ?? null
    await press('ArrowRight', 'ArrowRight', 'Enter')
    expect(option()).toBeNull()
    await press('Enter')
    expect(document.querySelector('[data-testid="pick-kind"]')).toBeNull()
    expect(action(11)?.kind).toBeNull()
    await press('Enter', 'ArrowDown', 'ArrowDown')
    expect(option()).toContain('hecklist')
    await press('Enter')
    expect(action(11)?.kind).toBe('checklist')
    await press('ArrowUp', 'Enter')
    expect(option(), 'the kind that it has').toContain('hecklist')
  })

  it('the list of kinds that is open goes to what the words suggest once that is known', async () => {
    let tell: (kinds: unknown[]) => void = () => undefined
    const asked = new Promise<unknown[]>((done) => (tell = done))
    const { suggest } = rust
    rust.suggest = () => asked
    await press('F2')
    await write('Train the team')
    await press('Enter', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter')
    const option = () => document.querySelector('[data-testid="pick-kind"] [data-current]')?.textContent ?? null
    expect(option()).toBeNull()
    tell(['training'])
    await settled()
    expect(option()).toContain('raining')
    rust.suggest = suggest
    await press('Enter')
    expect(action(11)?.kind).toBe('training')
  })

  it('in the line a suggestion comes after a pause; unless it is taken, no kind is set', async () => {
    const suggested = () => document.querySelector('[data-testid="suggested-kind"]')?.textContent
    await press('Alt+Enter')
    await write('Train the night shift')
    expect(suggested()).toBeUndefined()
    await pause()
    await settled()
    expect(suggested()).toContain('Sounds like training: weaker')
    await press('Enter')
    expect(action(101)?.kind).toBeNull()
    // After Enter the line is empty: the key is meant for what was just added.
    await press('Alt+k')
    expect(action(101)?.kind).toBe('training')
    await write('Train the day shift')
    await pause()
    await settled()
    await press('Alt+k')
    expect(suggested()).toContain('Kind: training')
    await press('Enter')
    expect(action(102)?.kind).toBe('training')
  })
})

describe('more on an action, by keyboard', () => {
  const role = (role: string) => rust.roleFunctions.find((it) => it.role === role)?.function
  const own = async (id: number, owner: string) => {
    await workshop.edit({ set_action: { id, field: { owner } } })
    await settled()
  }

  it('Alt+D opens it beneath the row and closes it again; Esc goes back to the row, and it stays', async () => {
    await press('Alt+d')
    expect(focused()).toBe('action-decides')
    await write('Head of IT')
    await press('Escape')
    expect(at()).toBe('11 what')
    await flushDrafts()
    await settled()
    expect(action(11)?.decides).toBe('Head of IT')
    expect(document.querySelector('[data-testid="details-1"]')).not.toBeNull()
    await press('Alt+d')
    expect(document.querySelector('[data-testid="details-1"]')).toBeNull()
    expect(document.querySelector('[data-row="11"]')?.textContent).toContain('decides: Head of IT')
  })

  it('a kind that somebody must decide on asks who does', async () => {
    const row = () => document.querySelector('[data-row="11"]')?.textContent
    expect(row()).not.toContain('who decides?')
    await workshop.edit({ set_action: { id: 11, field: { kind: 'architecture' } } })
    await settled()
    expect(row()).toContain('who decides?')
  })

  it('an action may be a safeguard, and no more', async () => {
    await press('Alt+d')
    const job = (text: string) => [...document.querySelectorAll<HTMLElement>('[data-testid="action-safeguard"] button')].find((it) => it.textContent === text)
    job('Notices')?.click()
    await settled()
    expect(action(11)?.safeguard).toBe('notice')
    job('Notices')?.click()
    await settled()
    expect(action(11)?.safeguard).toBeNull()
  })

  it('a checklist is made, written line by line, and removed', async () => {
    await own(11, 'SOC shift lead')
    await press('Alt+d')
    document.querySelector<HTMLElement>('[data-testid="make-checklist"]')?.click()
    await settled()
    expect(action(11)?.checklist).toEqual({ form: 'do_confirm', pause: '', lines: [], owner: 'SOC shift lead', version: '1' })
    expect(focused()).toBe('checklist-line-1')
    for (const line of ['Ask who is on call', 'Check the receipt']) {
      await write(line)
      const field = document.activeElement as HTMLTextAreaElement
      field.setSelectionRange(line.length, line.length)
      await press('Enter')
    }
    expect(focused()).toBe('checklist-line-3')
    await press('Backspace', 'Alt+ArrowUp')
    expect(focused()).toBe('checklist-line-1')
    await flushDrafts()
    await settled()
    expect(action(11)?.checklist?.lines).toEqual(['Check the receipt', 'Ask who is on call'])
    expect(document.querySelector('[data-row="11"]')?.textContent).toContain('checklist, 2 lines')
    document.querySelector<HTMLElement>('[data-testid="remove-checklist"]')?.click()
    await settled()
    expect(action(11)?.checklist).toBeNull()
    expect(focused()).toBe('make-checklist')
  })

  it('the owner’s function is taken with Alt+K, or chosen with Alt+F', async () => {
    await own(11, 'System administrator')
    await own(12, 'Board')
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+k')
    expect(role('System administrator')).toBe('operations')
    await press('ArrowDown', 'Alt+f')
    await write('Mana')
    await press('Enter')
    expect(role('Board')).toBe('management')
    expect(at()).toBe('12 owner')
  })

  it.each([
    [{ key: { action: 12 }, field: 'decides' } as const, 'action-decides'],
    [{ key: { action: 12 }, field: 'checklist' } as const, 'checklist-line-1'],
    [{ key: { action: 12 }, field: { checklist_line: 1 } } as const, 'checklist-line-2'],
  ])('whoever is led to %o finds it open', async (place, field) => {
    const checklist = { form: 'read_do', pause: '', lines: ['Ask', 'Check'], owner: '', version: '' } as const
    await workshop.edit({ set_action: { id: 12, field: { checklist: { ...checklist, lines: [...checklist.lines] } } } })
    await settled()
    expect(await lead(place)).toBe(true)
    expect(focused()).toBe(field)
  })
})

it('functions by actions: an unknown role gets its function there, and a number leads to its row', async () => {
  await workshop.edit({ set_action: { id: 12, field: { owner: 'System administrator' } } })
  document.querySelector<HTMLElement>('[data-testid="plan-as"] [role="radio"]:last-child')?.click()
  await settled()
  const row = (text: string) => [...document.querySelectorAll('[data-testid="functions-grid"] tbody tr')].find((it) => it.textContent?.includes(text))
  expect(row('No owner yet')?.textContent).toContain('1')
  row('System administrator')?.querySelector<HTMLElement>('th button')?.click()
  await settled()
  await press('Enter')
  expect(row('System administrator')).toBeUndefined()
  row('Operations')?.querySelector<HTMLElement>('[data-testid="function-chip-2"]')?.click()
  await settled()
  expect(at()).toBe('12 what')
})
