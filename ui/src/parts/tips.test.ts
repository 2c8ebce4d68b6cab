// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ownTips, tipAt } from './tips'

const window = { width: 1000, height: 700 }
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<button id="tidy" title="Tidy the bones"><i id="sign"></i></button><p id="else"></p>'
  stop = ownTips()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const at = (id: string) => document.getElementById(id) as HTMLElement
const over = (id: string) => at(id).dispatchEvent(new Event('pointerover', { bubbles: true }))

it('a tip never lies over what stands beneath: it goes above, and beneath only at the top of the window', () => {
  const tip = { width: 200, height: 24 }
  // The tools of the diagram, right above its line.
  expect(tipAt({ left: 700, top: 600, bottom: 628, width: 28 }, tip, window)).toEqual({ left: 614, top: 570 })
  expect(tipAt({ left: 4, top: 10, bottom: 38, width: 28 }, tip, window)).toEqual({ left: 8, top: 44 })
  expect(tipAt({ left: 980, top: 300, bottom: 328, width: 16 }, tip, window).left).toBe(792)
})

it('the system has nothing to say while a tip of ours does, and titles are given back', () => {
  over('sign')
  expect(at('tidy').hasAttribute('title')).toBe(false)
  over('else')
  expect(at('tidy').title).toBe('Tidy the bones')
})

it('a title that is changed meanwhile stays changed', () => {
  over('tidy')
  at('tidy').title = 'Tidied'
  over('else')
  expect(at('tidy').title).toBe('Tidied')
})
