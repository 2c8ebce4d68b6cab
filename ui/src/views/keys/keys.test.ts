// @vitest-environment happy-dom
/** The sheet of keys: a key is changed by striking another. */
import { fireEvent, render } from '@testing-library/svelte'
import { tick } from 'svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import { AS_THEY_WERE, settings } from '../../keys/settings.svelte'
import { keys as words } from '../../words/keys'
import Keys from './Keys.svelte'

const kept: unknown[] = []
let full = false
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_: string, { choices }: { choices: unknown }) => {
    if (full) throw { code: 'other', message: 'The disk is full.', help: '' }
    kept.push(choices)
    return null
  },
}))

let closed: number
beforeEach(() => {
  kept.length = 0
  full = false
  closed = 0
  settings.take(AS_THEY_WERE)
  document.body.replaceChildren()
  render(Keys, { props: { onclose: () => void (closed += 1) } })
})

const at = (selector: string) => document.querySelector(selector) as HTMLElement
const settled = async () => {
  for (let n = 0; n < 8; n += 1) await tick()
}
async function change(id: string, key: string, held: KeyboardEventInit = {}) {
  await fireEvent.click(at(`[data-key=${id}]`))
  at(`[data-key=${id}]`).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
  await settled()
}
const told = () => at('[role=status]').textContent ?? ''

it('a key is another from now on, is kept, shown as changed, and goes back', async () => {
  await change('root', 'r', { altKey: true })
  expect(settings.keysOf('root')).toEqual(['Alt+R'])
  expect(kept).toEqual([{ singles: true, changed: { root: ['Alt+R'] } }])
  expect(at('[data-key=root]').className).toContain('changed')
  expect(at('[data-key=root]').title).toContain('R')
  await fireEvent.click(at('[data-restore=root]'))
  await settled()
  expect(settings.keysOf('root')).toEqual(['R'])
  expect(kept.at(-1)).toEqual(AS_THEY_WERE)
})

it('what is taken is told, and the next key is heard again', async () => {
  await change('root', 'e')
  expect(told()).toContain(words.does.evidence)
  expect(kept).toEqual([])
  at('[data-key=root]').dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }))
  await settled()
  expect(settings.keysOf('root')).toEqual(['X'])
})

it('what holds in fields is no letter, a series keeps its digits, and Esc keeps the key', async () => {
  await change('palette', 'p')
  expect(told()).toContain(words.change.writes)
  await change('tag', 'x')
  expect(told()).toContain(words.change.digit)
  at('[data-key=tag]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  await settled()
  expect([told().trim(), kept, closed]).toEqual([words.change.hint, [], 0])
})

it('single letters are turned off, and what can’t be kept is as it was', async () => {
  await fireEvent.click(at('[data-testid=single-keys]'))
  await settled()
  expect([settings.singles, kept.at(-1)]).toEqual([false, { singles: false, changed: {} }])
  full = true
  await change('root', 'x')
  expect(settings.keysOf('root')).toEqual(['R'])
})

it('? closes it again', () => {
  at('[data-testid=keys]').dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }))
  expect(closed).toBe(1)
})
