import { expect, it } from 'vitest'
import { colourIn, colourSaid } from './colour'

it('reads a colour as people write it, and says it in one way', () => {
  for (const text of ['#0f6b66', '0F6B66', ' #0f6b66 ']) expect(colourIn(text)).toEqual([15, 107, 102])
  expect(colourIn('#0a6')).toEqual([0, 170, 102])
  expect(colourIn('')).toBeNull()
  for (const text of ['teal', '#12', '#12345g', '#1234567']) expect(colourIn(text)).toBeUndefined()
  expect(colourSaid([15, 107, 102])).toBe('#0f6b66')
  expect(colourSaid(null)).toBe('')
})
