import { expect, it } from 'vitest'
import { gapFrom, hasGap } from './gaps'

it('a gap is a word of its own, and an ellipsis that ends a word is none', () => {
  for (const text of ['… existed', 'It took … hours', 'known to “…” of six', 'until …, then', 'at …']) expect(hasGap(text), text).toBe(true)
  for (const text of ['', 'and so on…', 'Wait…!']) expect(hasGap(text), text).toBe(false)
})

it('goes from gap to gap, and back', () => {
  const text = 'It took … hours until … was known'
  const first = { start: 8, end: 9 }
  const second = { start: 22, end: 23 }
  expect(gapFrom(text, { start: 0, end: 0 })).toEqual(first)
  expect(gapFrom(text, first)).toEqual(second)
  expect(gapFrom(text, second)).toBeNull()
  expect(gapFrom(text, second, true)).toEqual(first)
  expect(gapFrom(text, first, true)).toBeNull()
})
