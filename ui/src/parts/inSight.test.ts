// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { focusedRow, inSight } from './inSight'

let grow: () => void
let scroller: HTMLElement
let leave: (() => void) | void
const shown: string[] = []

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    constructor(told: () => void) {
      grow = told
    }
    observe = () => undefined
    disconnect = () => undefined
  })
  document.body.innerHTML = '<div><p data-row="1" tabindex="-1">One</p><p data-row="2" tabindex="-1">Two</p></div>'
  scroller = document.querySelector('div') as HTMLElement
  Object.defineProperties(scroller, { clientHeight: { value: 100 }, scrollHeight: { value: 300 } })
  shown.length = 0
  for (const row of scroller.children) row.scrollIntoView = () => void shown.push(row.textContent)
  leave = inSight(focusedRow)(scroller)
})
afterEach(() => {
  leave?.()
  vi.unstubAllGlobals()
})
const row = (n: number) => scroller.children[n] as HTMLElement

it('the row that has the focus is whole, and stays so while what is beneath the list grows', () => {
  row(1).focus()
  expect(shown).toEqual(['Two'])
  grow()
  expect(shown).toEqual(['Two', 'Two'])
})

it('nothing moves beneath a pointer that is down; once it has been pressed, the row is whole', () => {
  row(1).dispatchEvent(new Event('pointerdown', { bubbles: true }))
  row(1).focus()
  expect(shown).toEqual([])
  dispatchEvent(new Event('pointerup'))
  row(1).dispatchEvent(new Event('click', { bubbles: true }))
  expect(shown).toEqual(['Two'])
})

it('a list that showed its end goes on to show it, while nobody is at a row', () => {
  scroller.scrollTop = 190
  scroller.dispatchEvent(new Event('scroll'))
  grow()
  expect(scroller.scrollTop).toBe(300)
})
