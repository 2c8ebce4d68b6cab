// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { keepPage } from './page'

/** Whether something that happens at `target` is kept from the browser. */
const kept = (target: EventTarget, event: Event): boolean => !target.dispatchEvent(event)

const within = (markup: string): Element => {
  document.body.innerHTML = markup
  return document.querySelector('[data-here]') ?? document.body
}

const options = { bubbles: true, cancelable: true }
const key = (name: string, held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { ...options, key: name, ...held })
const press = (name: string, button: number) => new MouseEvent(name, { ...options, button })
function drop(...types: string[]): Event {
  return Object.assign(new Event('drop', options), { dataTransfer: { types } })
}

const control = { ctrlKey: true }
const alt = { altKey: true }

beforeAll(() => keepPage())

describe('I12: the page stays where it is', () => {
  it('keeps the browser’s menu shut, in fields too', () => {
    const places = ['<p data-here>Words</p>', '<button data-here>A</button>', '<input type="checkbox" data-here>']
    const fields = ['<input data-here>', '<input type="search" data-here>', '<input type="date" data-here>', '<textarea data-here></textarea>']
    for (const place of [...places, ...fields]) expect(kept(within(place), press('contextmenu', 2)), place).toBe(true)
  })

  it('takes every key that loads a page again or leaves it, wherever the focus is', () => {
    for (const place of ['<p data-here>Words</p>', '<input data-here>']) {
      const here = within(place)
      for (const [name, held] of [
        ['F5', {}],
        ['F5', control],
        ['F5', { shiftKey: true }],
        ['r', control],
        ['R', { ...control, shiftKey: true }],
        ['r', { metaKey: true }],
        ['BrowserBack', {}],
        ['BrowserRefresh', {}],
      ] as const) {
        expect(kept(here, key(name, held)), `${name} at ${place}`).toBe(true)
      }
    }
  })

  it('keeps the keys of offers from the input method’s picker of emoji, in every field', () => {
    const shift = { ...control, shiftKey: true }
    const fields = ['<input data-here>', '<textarea data-here></textarea>', '<div role="dialog"><input data-here></div>']
    for (const place of [...fields, '<p data-here>Words</p>']) {
      const here = within(place)
      here.addEventListener('keydown', (event) => event.stopPropagation())
      for (const [name, held] of [
        ['.', control],
        [',', control],
        [';', control],
        ['>', { ...shift, code: 'Period' }],
        [':', { ...shift, code: 'Period' }],
        ['<', { ...shift, code: 'Comma' }],
        ['.', { metaKey: true }],
      ] as const) {
        expect(kept(here, key(name, held)), `${name} at ${place}`).toBe(true)
      }
      for (const [name, held] of [['v', { ...control, code: 'Period' }], ['w', { ...control, code: 'Comma' }]] as const) {
        expect(kept(here, key(name, held)), `${name} of another keyboard at ${place}`).toBe(false)
      }
      for (const [name, held] of [['.', {}], [';', {}], ['.', { ...control, ...alt }], ['>', { shiftKey: true, code: 'Period' }]] as const) {
        expect(kept(here, key(name, held)), `${name} writes at ${place}`).toBe(false)
      }
    }
  })

  it('leaves to a field the keys that move and delete in it', () => {
    const moving: [string, object][] = [
      ['Backspace', {}],
      ['ArrowLeft', alt],
      ['ArrowRight', alt],
    ]
    for (const [name, held] of moving) {
      expect(kept(within('<textarea data-here></textarea>'), key(name, held)), name).toBe(false)
      expect(kept(within('<p data-here>Words</p>'), key(name, held)), name).toBe(true)
    }
    for (const name of ['r', 'ArrowLeft', 'Enter', 'z']) expect(kept(within('<p data-here></p>'), key(name)), name).toBe(false)
  })

  it('lets Lisca’s own keys come first', () => {
    const here = within('<p data-here>Words</p>')
    const taken: string[] = []
    here.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) taken.push((event as KeyboardEvent).key)
    })
    for (const event of [key('F5'), key('R', { ...control, shiftKey: true }), key('ArrowLeft', alt), key('Backspace')]) {
      here.dispatchEvent(event)
    }
    expect(taken).toEqual(['F5', 'R', 'ArrowLeft', 'Backspace'])
  })

  it('takes the buttons at the side of a mouse, and the wheel on a link', () => {
    const link = within('<a href="https://example.invalid/"><b data-here>There</b></a>')
    expect(kept(link, press('auxclick', 1))).toBe(true)
    const words = within('<p data-here>Words</p>')
    for (const name of ['mousedown', 'mouseup']) {
      for (const button of [3, 4]) expect(kept(words, press(name, button)), name).toBe(true)
      for (const button of [0, 1, 2]) expect(kept(words, press(name, button)), name).toBe(false)
    }
  })

  it('takes what is dropped, but words into a field', () => {
    const field = () => within('<textarea data-here></textarea>')
    expect(kept(field(), drop('text/plain'))).toBe(false)
    expect(kept(field(), drop('Files'))).toBe(true)
    expect(kept(field(), drop('text/plain', 'text/uri-list'))).toBe(true)
    expect(kept(within('<p data-here>Words</p>'), drop('text/plain'))).toBe(true)
  })
})
