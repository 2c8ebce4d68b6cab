// @vitest-environment happy-dom
import { flushSync, tick } from 'svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { contextMenu } from '../../parts/contextMenu.svelte'
import { grid } from '../../words/grid'
import { action, at, press, rust, settled, standsBeforeEach } from './bench'

vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

standsBeforeEach()

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
