// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { action, at, openInstead, press, rust, settled, standsBeforeEach, write } from './bench'

vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

standsBeforeEach()

describe('stronger actions by keyboard', () => {
  const ideas = () => document.querySelector('[data-testid="ideas"]')
  const weak = async () => {
    const opened = rust.opened()
    rust.actions = rust.actions.map((it) => (it.id === 11 ? { ...it, kind: 'training', causes: [7] } : it))
    await openInstead({ ...opened, parts: { ...opened.parts, actions: rust.actions } })
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
