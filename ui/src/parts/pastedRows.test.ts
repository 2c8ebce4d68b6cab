// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import type { OpenWorkshop } from '../state/workshop.svelte'
import { hasCells, takesFishbone, takesRead } from './pastedRows'

const begun = vi.hoisted(() => vi.fn())
vi.mock('../state/importing.svelte', async (real) => ({ ...(await real<object>()), importing: { begin: begun } }))

it('knows cells beside each other from lines', () => {
  for (const cells of ['Page\tsre\t2026-03-13', 'a\nPage\t\tsre', '| a | b |\n|---|---|']) expect(hasCells(cells), cells).toBe(true)
  for (const lines of ['Page', '\tPage', 'Page\t', 'a\n\tb', 'a | b', '|x|']) expect(hasCells(lines), lines).toBe(false)
})

it('has rows and lines read first, before anything else hears of them, and leaves one line and a line in use alone', async () => {
  const field = document.createElement('input')
  const workshop = { id: 1 } as OpenWorkshop
  const lines = vi.fn()
  const stop = takesRead({ workshop, set: () => ({ wanted: 'actions' }), parent: () => 3, lines })(field)
  const others = vi.fn()
  field.addEventListener('paste', others)
  const paste = async (text: string) => {
    const event = new Event('paste', { cancelable: true })
    Object.assign(event, { clipboardData: { getData: () => text } })
    field.dispatchEvent(event)
    await Promise.resolve()
    await Promise.resolve()
    return event.defaultPrevented
  }
  begun.mockResolvedValue(null)
  expect([await paste('Page\tsre'), others.mock.calls.length]).toEqual([true, 0])
  expect(begun).toHaveBeenCalledWith({ text: 'Page\tsre' }, { workshop, parent: 3, category: null }, { wanted: 'actions' })
  expect([await paste('What,Who\nPage,sre'), lines.mock.calls.length]).toEqual([true, 0])
  begun.mockResolvedValue({ kind: 'outline' })
  expect([await paste('One\nTwo'), others.mock.calls.length]).toEqual([true, 0])
  expect(lines).toHaveBeenCalledWith(field, 'One\nTwo')
  expect([await paste('One'), others.mock.calls.length]).toEqual([false, 1])
  field.value = 'half'
  expect(await paste('Page\tsre')).toBe(false)
  if (stop) stop()
})

it('has a fishbone that is pasted where the problem is asked for looked at first, once', () => {
  begun.mockClear()
  const field = document.createElement('textarea')
  const effect = { text: '' }
  const workshop = { id: 1, effect } as OpenWorkshop
  takesFishbone(workshop)(field)
  const paste = (text: string) => {
    const event = new Event('paste', { cancelable: true })
    Object.assign(event, { clipboardData: { getData: () => text } })
    field.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(paste('Cause,Category\nNo spare,Tools')).toBe(true)
  expect(begun).toHaveBeenCalledWith({ text: 'Cause,Category\nNo spare,Tools' }, { workshop, parent: null, category: null, effect: true })
  expect(['It stopped', 'It stopped and\nnobody saw it'].map(paste)).toEqual([false, false])
  effect.text = 'It stopped'
  expect(paste('One\nTwo')).toBe(false)
})
