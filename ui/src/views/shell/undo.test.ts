// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undoes } from './undo'

const asked: string[] = []
/** What a step of the document does here. */
let does: () => void = () => undefined
const workshop = {
  undo: async () => (does(), asked.push('undo'), null),
  redo: async () => (asked.push('redo'), null),
}
let stop: () => void

beforeEach(() => {
  asked.length = 0
  does = () => undefined
  document.body.innerHTML = `
    <main data-region="canvas"><input id="line" type="text" /><button id="tool">Tool</button></main>
    <dialog open><input id="own" type="text" /><button id="answer">Yes</button></dialog>`
  document.querySelector('dialog')?.addEventListener('keydown', (event) => event.stopPropagation())
  stop = undoes({ workshop })
})
afterEach(() => stop())

const at = <T extends HTMLElement = HTMLInputElement>(id: string) => document.querySelector(`#${id}`) as T

function type(id: string, text: string) {
  const field = at(id)
  field.focus()
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: text }))
  field.value += text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

function press(id: string, key = 'z', held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...held })
  at(id).dispatchEvent(event)
  return event.defaultPrevented
}

describe('Ctrl+Z', () => {
  it('takes back a field’s own words, then the document’s last step', () => {
    type('line', 'word')
    expect([press('line'), at('line').value, asked]).toEqual([true, '', []])
    expect([press('line'), asked]).toEqual([true, ['undo']])
  })

  it('is never dead: with nothing typed, on a button, in a dialog that keeps its keys', () => {
    for (const id of ['line', 'tool', 'own', 'answer']) expect(press(id), id).toBe(true)
    expect(asked).toEqual(['undo', 'undo', 'undo', 'undo'])
    type('own', 'word')
    press('own')
    expect([at('own').value, asked.length]).toEqual(['', 4])
  })

  it('is taken back in the other order', () => {
    type('line', 'word')
    press('line')
    press('line')
    press('line', 'Z', { shiftKey: true })
    expect([asked, at('line').value]).toEqual([['undo', 'redo'], ''])
    press('line', 'y')
    expect([asked, at('line').value]).toEqual([['undo', 'redo'], 'word'])
  })

  it('leaves the keys to an input method while it composes', () => {
    type('line', 'word')
    expect(press('line', 'z', { isComposing: true })).toBe(false)
    expect([at('line').value, asked]).toEqual(['word', []])
  })

  it('keeps the focus in its region, where the field goes with the step', async () => {
    does = () => at('line').remove()
    at('line').focus()
    press('line')
    await new Promise((done) => setTimeout(done))
    expect(document.activeElement?.id).toBe('tool')
  })
})
