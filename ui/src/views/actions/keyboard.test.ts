// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Thought } from '../../bindings/types'
import { NOWHERE } from '../../state/draft/drafts'
import { flushDrafts } from '../../state/draft/flush'
import { lead } from '../../state/lead'
import { actions as words } from '../../words/actions'
import { action, again, at, openInstead, press, rust, settled, standsBeforeEach, workshop, write } from './bench'

vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

standsBeforeEach()

const thought = (id: number, text: string): Thought => ({ id, rank: id, text, settled: false })
const focused = () => (document.activeElement as HTMLElement).dataset['testid']

describe('parked thoughts', () => {
  beforeEach(async () => {
    await openInstead(rust.opened([thought(21, 'Ask the supplier'), thought(22, 'A second phone')]))
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
    let going: Promise<boolean> | undefined
    await again(() => (going = lead({ key: { action: 12 }, field: 'what' })))
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
    const leaveAndCome = async () => {
      await flushDrafts()
      await again()
      await settled()
    }
    await leaveAndCome()
    await press('Alt+Enter')
    await write('Start a ro')
    await leaveAndCome()
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
