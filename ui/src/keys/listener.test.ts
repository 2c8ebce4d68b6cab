// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keysOf, keysOfWindow, type Handlers } from './scopes'
import { AS_THEY_WERE, settings } from './settings.svelte'
import { idsIn, type Scope } from './table'

const done: string[] = []
let answer: (id: string) => unknown = () => undefined
const off: (() => void)[] = []

/** Each key of a scope writes down that it was heard. */
function all<S extends Scope>(scope: S): Handlers<S> {
  const does = (id: string) => () => {
    done.push(id)
    return answer(id)
  }
  return Object.fromEntries(idsIn(scope).map((id) => [id, does(id)])) as unknown as Handlers<S>
}
function attach(scope: Scope, to: string) {
  const gone = keysOf(scope, all(scope))(document.querySelector<HTMLElement>(to) as HTMLElement)
  if (gone) off.push(gone)
}
function press(at: string, key: string, told: KeyboardEventInit = {}) {
  done.length = 0
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...told })
  ;(document.querySelector(at) ?? document.body).dispatchEvent(event)
  return [...done]
}

beforeEach(() => {
  answer = () => undefined
  settings.take(AS_THEY_WERE)
  document.body.innerHTML = `
    <section><div id="ground" tabindex="0" role="tree"><input id="inside"><button id="button"></button><ul id="menu" role="menu" tabindex="0"></ul><p role="radiogroup"><b id="radio" tabindex="0"></b></p></div></section>
    <input id="field"><dialog open><p id="asked" tabindex="0"></p><input id="answer"></dialog>`
  document.querySelector('dialog')?.removeAttribute('open')
  attach('diagram', '#ground')
  off.push(keysOfWindow('everywhere', all('everywhere')), keysOfWindow('document', all('document')), keysOfWindow('field', all('field')))
})
afterEach(() => off.splice(0).forEach((it) => it()))

describe('a key holds where its scope is', () => {
  it('on the element and in what it is around, but for fields, buttons and parts with keys of their own', () => {
    expect(press('#ground', 'r')).toEqual(['root'])
    expect(press('#ground', 'Enter')).toEqual(['beside'])
    expect(press('#inside', 'r')).toEqual([])
    expect(press('#button', 'r')).toEqual(['root'])
    expect(press('#button', 'Enter')).toEqual([])
    expect(press('#menu', 'ArrowDown')).toEqual([])
    expect(press('#radio', 'ArrowDown')).toEqual([])
    expect(press('#radio', 'Escape')).toEqual(['clear'])
    expect(press('#radio', '?')).toEqual(['keys'])
    expect(press('body', 'r')).toEqual([])
    for (const at of ['#ground', 'body']) expect(press(at, '?')).toEqual(['keys'])
  })

  it('everywhere: in fields and dialogs too, where the list says so', () => {
    const ctrl = { ctrlKey: true }
    for (const at of ['#ground', '#field', '#menu', 'body']) expect(press(at, 'k', ctrl)).toEqual(['palette'])
    expect(press('#field', '1', ctrl)).toEqual(['step'])
    expect(press('#field', '?')).toEqual([])
    // Left by what holds in fields alone.
    expect(press('#field', 'Escape')).toEqual(['leave_field'])
    document.querySelector('dialog')?.setAttribute('open', '')
    for (const at of ['#asked', '#answer']) {
      expect(press(at, 'k', ctrl)).toEqual(['palette'])
      expect(press(at, 'F5')).toEqual(['room'])
      expect(press(at, 'F', { ctrlKey: true, shiftKey: true })).toEqual(['freeze'])
      expect(press(at, '1', ctrl)).toEqual([])
    }
    expect(press('body', '1', ctrl)).toEqual([])
  })

  it('comes last where the list says so: a part that has a use for it prevents it', () => {
    const part = (event: KeyboardEvent) => event.preventDefault()
    expect(press('#field', 'Enter', { ctrlKey: true })).toEqual(['finish'])
    document.querySelector<HTMLElement>('#field')?.addEventListener('keydown', part)
    expect(press('#field', 'Enter', { ctrlKey: true })).toEqual([])
  })

  it('and what a scope refuses goes on to whoever is around', () => {
    attach('name_line', '#field')
    expect(press('#field', '.', { ctrlKey: true })).toEqual(['wording_take'])
    answer = () => false
    expect(press('#field', '.', { ctrlKey: true })).toEqual(['wording_take', 'wording_take'])
  })

  it('and nobody hears it after, nor a key that composes', () => {
    const heard = vi.fn()
    document.querySelector('#ground')?.addEventListener('keydown', heard)
    press('#ground', 'r')
    expect(heard).not.toHaveBeenCalled()
    expect(press('#ground', 'Process')).toEqual([])
    expect(press('#ground', 'r', { isComposing: true })).toEqual([])
  })
})

describe('a key that is held', () => {
  it('does nothing more while its last work is pending', async () => {
    let finish = () => undefined as void
    answer = () => new Promise<void>((resolve) => (finish = resolve))
    expect(press('#ground', 'e')).toEqual(['evidence'])
    expect(press('#ground', 'e', { repeat: true })).toEqual([])
    // Struck anew it is meant.
    expect(press('#ground', 'e')).toEqual(['evidence'])
    finish()
    await new Promise((resolve) => setTimeout(resolve))
    expect(press('#ground', 'e', { repeat: true })).toEqual(['evidence'])
    finish()
  })
})

describe('keys of one sign', () => {
  it('mean nothing once they are turned off, and others go on', () => {
    settings.turnSingles(false)
    for (const key of ['r', '1', '/', '+', '?']) expect(press('#ground', key)).toEqual([])
    expect(press('#ground', 'ArrowUp')).toEqual(['go_up'])
    expect(press('#ground', 'F2')).toEqual(['reword'])
    expect(press('#ground', 'z', { ctrlKey: true })).toEqual(['undo'])
  })

  it('go by a key that was chosen for it', () => {
    settings.change('root', 'Alt+R')
    expect(press('#ground', 'r')).toEqual([])
    expect(press('#ground', 'r', { altKey: true })).toEqual(['root'])
  })
})
