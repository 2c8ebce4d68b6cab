// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepTyped, putAgain, saved, takeBack, write, type Field } from './typed'

const asked: [string | null, boolean][] = []
let forget: () => void
let one: HTMLInputElement
let two: HTMLTextAreaElement

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  document.body.innerHTML = '<input id="one" type="text" /><textarea id="two"></textarea>'
  one = document.querySelector('#one') as HTMLInputElement
  two = document.querySelector('#two') as HTMLTextAreaElement
  asked.length = 0
  forget = keepTyped((field, redo) => asked.push([field?.id ?? null, redo]))
})

afterEach(() => {
  forget()
  vi.useRealTimers()
})

function change(field: Field, inputType: string, data: string, value: string, caret = value.length) {
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType, data }))
  field.value = value
  field.setSelectionRange(caret, caret)
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }))
}

function type(field: Field, text: string) {
  for (const letter of text) change(field, 'insertText', letter, field.value + letter)
}

/** What the field says after each step back. */
function allBack(field: Field): string[] {
  const seen: string[] = []
  while (takeBack(field)) seen.push(field.value)
  return seen
}

describe('I12: a field takes back its own words', () => {
  it('word by word, and puts them again', () => {
    type(one, 'No one was told')
    expect(allBack(one)).toEqual(['No one was ', 'No one ', 'No ', ''])
    expect([putAgain(one), putAgain(one), one.value]).toEqual([true, true, 'No one '])
    type(one, 'x')
    expect(putAgain(one), 'what is typed then ends that').toBe(false)
  })

  it('in steps that end with a pause, a deletion or another place', () => {
    type(one, 'abc')
    vi.advanceTimersByTime(3000)
    type(one, 'def')
    change(one, 'deleteContentBackward', '', 'abcde')
    change(one, 'deleteContentBackward', '', 'abcd')
    one.setSelectionRange(0, 0)
    change(one, 'insertText', 'x', 'xabcd', 1)
    expect(allBack(one)).toEqual(['abcd', 'abcdef', 'abc', ''])
  })

  it('and never those of another field', () => {
    type(one, 'one')
    type(two, 'two')
    expect(allBack(two)).toEqual([''])
    expect([one.value, takeBack(two)]).toEqual(['one', false])
  })

  it('tells whoever listens, as if it were typed', () => {
    const heard: string[] = []
    one.addEventListener('input', () => heard.push(one.value))
    type(one, 'ab')
    takeBack(one)
    expect(heard).toEqual(['a', 'ab', ''])
  })

  it('what was pasted, or an offer that was taken, is one step', () => {
    type(one, 'It was late')
    change(one, 'insertFromPaste', ' again', 'It was late again')
    write(one, 'The answer took hours', 0, one.value.length)
    type(one, '!')
    expect(allBack(one).slice(0, 3)).toEqual(['The answer took hours', 'It was late again', 'It was late'])
  })

  it('what an input method composes is one step, however it got there', () => {
    type(one, 'a ')
    one.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    for (const text of ['k', 'か', 'かな', '仮名']) change(one, 'insertCompositionText', text, `a ${text}`)
    one.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    expect(allBack(one)).toEqual(['a ', ''])
  })

  it('none are left once they were saved; later ones are', () => {
    type(one, 'abc')
    saved(one, 'abc')
    expect(takeBack(one)).toBe(false)
    type(one, ' def')
    expect(allBack(one)).toEqual(['abc ', 'abc'])
    type(one, 'x')
    saved(one, 'abc')
    expect(allBack(one), 'what was saved while more was typed').toEqual(['abc'])
  })

  it('they stay its own where saving is not the document’s', () => {
    document.body.setAttribute('data-own-words', '')
    type(one, 'abc')
    saved(one, 'abc')
    document.body.removeAttribute('data-own-words')
    expect(allBack(one)).toEqual([''])
  })

  it('words that come from elsewhere begin anew', () => {
    type(one, 'gone with Enter')
    one.value = ''
    expect(takeBack(one)).toBe(false)
    type(one, 'next')
    one.value = 'from another window'
    type(one, '!')
    expect(allBack(one)).toEqual(['from another window'])
  })

  it('the page’s own undo never runs', () => {
    type(one, 'abc')
    for (const [target, inputType] of [[one, 'historyUndo'], [document.body, 'historyRedo']] as const) {
      const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType })
      target.dispatchEvent(event)
      expect(event.defaultPrevented).toBe(true)
    }
    expect(asked).toEqual([['one', false], [null, true]])
    expect(one.value).toBe('abc')
  })
})
