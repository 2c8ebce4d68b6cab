// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, it, vi } from 'vitest'
import { cause } from '../../state/fixtures'
import type { Handlers } from '../../keys/scopes'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Card from './Card.svelte'

afterEach(cleanup)

const row = [cause(1, null, 0), cause(2, null, 1), cause(3, null, 2)]
const workshop = { category: () => null, categoryOf: () => null } as unknown as OpenWorkshop

it('of the branches one can be reached by Tab, and arrows, Home and End go along them', async () => {
  const ask = vi.fn()
  const nothing = () => {}
  const { rerender } = render(Card, {
    workshop, cause: row[0]!, row, rewording: false, apart: false, keysAt: 'line',
    onhere: nothing, ask, keys: {} as Handlers<'why_cause'>, onevidence: nothing, onreworded: nothing,
  })
  const tabs = () => screen.getAllByRole('tab')
  expect(tabs().map((it) => it.tabIndex)).toEqual([0, -1, -1])
  const press = (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return ask.mock.lastCall?.[0] as unknown
  }
  tabs()[0]?.focus()
  expect([press('ArrowRight'), press('ArrowLeft'), press('End'), press('Home')]).toEqual([2, 3, 3, 1])
  press('ArrowRight')
  await rerender({ cause: row[1]! })
  await tick()
  expect(tabs().map((it) => it.tabIndex)).toEqual([-1, 0, -1])
  expect(document.activeElement).toBe(tabs()[1])
})
