// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Brand } from '../../bindings/types'
import Letterhead from './Letterhead.svelte'

const asked = vi.hoisted(() => ({ brand: vi.fn(), setBrand: vi.fn(), setLogo: vi.fn(), askForFile: vi.fn() }))
vi.mock('../../bindings/commands', () => asked)
vi.mock('../../host/files', () => asked)

const NOBODY: Brand = { organisation: 'Northwind', colour: null, confidentiality: '', logo: null }
let shown: Record<string, unknown>
const changed = vi.fn()
const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const settled = async () => {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve()
  flushSync()
}

beforeEach(async () => {
  vi.clearAllMocks()
  asked.brand.mockResolvedValue(NOBODY)
  shown = mount(Letterhead, { target: document.body, props: { changed, folds: new SvelteSet(['letterhead']) } })
  await settled()
})
afterEach(() => unmount(shown))

it('a logo is chosen, shown under the organisation’s name, and taken away', async () => {
  expect(at('brand-logo')).toBeNull()
  asked.askForFile.mockResolvedValue('/home/logo.svg')
  asked.setLogo.mockResolvedValue({ ...NOBODY, logo: { png: 'AAAA' } })
  at('brand-logo-choose')?.click()
  await settled()
  expect(asked.setLogo).toHaveBeenLastCalledWith({ path: '/home/logo.svg' })
  expect(at('brand-logo')?.getAttribute('src')).toBe('data:image/png;base64,AAAA')
  expect(at('brand-logo')?.getAttribute('alt')).toBe('Northwind')
  expect(changed).toHaveBeenCalledOnce()
  asked.setLogo.mockResolvedValue(NOBODY)
  at('brand-logo-remove')?.click()
  await settled()
  expect(asked.setLogo).toHaveBeenLastCalledWith({ path: null })
  expect(at('brand-logo')).toBeNull()
})

it('whoever changes their mind has the logo that was there', async () => {
  asked.askForFile.mockResolvedValue(null)
  at('brand-logo-choose')?.click()
  await settled()
  expect(asked.setLogo).not.toHaveBeenCalled()
})
