/** @vitest-environment happy-dom */
import { afterEach, expect, it } from 'vitest'
import { sheets } from '../look/sheets'
import { SIZES, textSize } from './textSize.svelte'

const root = document.documentElement

afterEach(() => {
  localStorage.clear()
  textSize.read()
})

it('words grow to twice their size and back', () => {
  for (const _ of SIZES) textSize.larger()
  expect(textSize.factor).toBe(2)
  expect(root.style.getPropertyValue('--zoom')).toBe('2')
  expect(root.dataset['words']).toBe('large')
  textSize.smaller()
  expect(textSize.factor).toBe(1.75)
  textSize.usual()
  expect(textSize.factor).toBe(1)
  expect(root.dataset['words']).toBeUndefined()
  textSize.smaller()
  expect(textSize.factor).toBe(1)
})

it('the size is kept for the next run; what can’t be read is as nothing', () => {
  textSize.larger()
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
