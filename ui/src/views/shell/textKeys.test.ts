/** @vitest-environment happy-dom */
import { afterEach, expect, it } from 'vitest'
import { sheets } from '../../look/sheets'
import { textKey } from './textKeys'
import { SIZES, textSize } from '../../state/textSize.svelte'

const root = document.documentElement
const press = (key: string, more: KeyboardEventInit = {}) => textKey(new KeyboardEvent('keydown', { key, ctrlKey: true, ...more }))

afterEach(() => {
  localStorage.clear()
  textSize.read()
})

it('Ctrl with plus, minus and zero: words to twice their size and back', () => {
  for (const _ of SIZES) expect(press('+')).toBe(true)
  expect(textSize.factor).toBe(2)
  expect(root.style.getPropertyValue('--zoom')).toBe('2')
  expect(root.dataset['words']).toBe('large')
  press('-')
  expect(textSize.factor).toBe(1.75)
  press('0')
  expect(textSize.factor).toBe(1)
  expect(root.dataset['words']).toBeUndefined()
  press('-')
  expect(textSize.factor).toBe(1)
})

it('without Ctrl, with Alt or while a sign is composed, the keys mean nothing here', () => {
  expect(press('+', { ctrlKey: false })).toBe(false)
  expect(press('+', { altKey: true })).toBe(false)
  expect(press('+', { isComposing: true })).toBe(false)
  expect(textSize.factor).toBe(1)
})

it('the size is kept for the next run; what can’t be read is as nothing', () => {
  press('=')
  textSize.read()
  expect(textSize.factor).toBe(1.1)
  localStorage.setItem('text-size', '17')
  textSize.read()
  expect(textSize.factor).toBe(1)
})

it('no size of words is written in px where the window’s own words stand', () => {
  const raw = sheets()
    .filter(({ file }) => !/^(picture|audience|bindings)\//.test(file))
    .flatMap(({ file, css }) =>
      [...css.matchAll(/(?<![\w-])(font|font-size|line-height|--text-\d+):([^;}]*)/g)].filter(([, , value = '']) => /\dpx/.test(value)).map(([all]) => `${file}: ${all}`),
    )
  expect(raw).toEqual([])
})
