// @vitest-environment happy-dom
import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { growing } from './growing.svelte'

let words = $state('')
let field: HTMLTextAreaElement
let box: HTMLElement
let stop: () => void
let width = 200
let resized: () => void
/** How often the field was made small to see how high its words are: that lays them out anew. */
let measured = 0
const lines = () => words.split('\n').reduce((sum, it) => sum + Math.max(1, Math.ceil((it.length * 10) / width)), 0)

beforeEach(() => {
  vi.useFakeTimers()
  measured = 0
  width = 200
  words = ''
  vi.stubGlobal('ResizeObserver', class {
    constructor(hear: () => void) {
      resized = hear
    }
    observe() {}
    disconnect() {}
  })
  box = document.createElement('div')
  field = document.createElement('textarea')
  box.append(field)
  const boxHeight = () => Math.max(32, Number.parseInt(box.style.height, 10) || 0)
  const define = (on: object, name: string, get: () => number) => Object.defineProperty(on, name, { configurable: true, get })
  const clientHeight = () => (field.style.height === '0' || field.style.height === '0px' ? 10 : boxHeight() - 2)
  define(box, 'clientWidth', () => width)
  define(field, 'clientHeight', clientHeight)
  define(field, 'offsetHeight', () => clientHeight() + 2)
  define(field, 'scrollHeight', () => {
    if (clientHeight() === 10) measured += 1
    return Math.max(clientHeight(), lines() * 20 + 10)
  })
  stop = $effect.root(() => {
    $effect(() => growing(() => words)(field) as () => void)
  })
  flushSync()
  resized()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const type = (text: string) => {
  words = text
  flushSync()
}

it('grows with its words at once, and nothing is laid out anew for it', () => {
  measured = 0
  type('x'.repeat(100))
  expect([box.style.height, measured]).toEqual(['112px', 0])
  for (let n = 101; n < 140; n += 1) type('x'.repeat(n))
  expect([box.style.height, measured]).toEqual(['152px', 0])
})

it('gives room back once nobody types', () => {
  type('x'.repeat(100))
  type('x'.repeat(15))
  expect(box.style.height).toBe('112px')
  vi.advanceTimersByTime(300)
  expect(box.style.height).toBe('32px')
})

it('gives room back where as many letters need less of it', () => {
  type('a\nb\nc')
  expect(box.style.height).toBe('72px')
  type('a b c d')
  vi.advanceTimersByTime(300)
  expect(box.style.height).toBe('32px')
})

it('follows its width', () => {
  type('x'.repeat(100))
  width = 100
  resized()
  expect(box.style.height).toBe('212px')
  resized()
  expect(measured).toBe(2)
})
