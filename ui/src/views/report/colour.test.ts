import { expect, it } from 'vitest'
import { colourIn, colourSaid, printed } from './colour'

it('reads a colour as people write it, and says it in one way', () => {
  for (const text of ['#0f6b66', '0F6B66', ' #0f6b66 ']) expect(colourIn(text)).toEqual([15, 107, 102])
  expect(colourIn('#0a6')).toEqual([0, 170, 102])
  expect(colourIn('')).toBeNull()
  for (const text of ['tealish', 'constructor', '#12', '#12345g', '#1234567']) expect(colourIn(text)).toBeUndefined()
  expect(colourSaid([15, 107, 102])).toBe('#0f6b66')
  expect(colourSaid(null)).toBe('')
})

it('knows the names of the simple colours, in both languages', () => {
  for (const [english, italian, hex] of [['yellow', 'giallo', '#ffff00'], ['Navy', 'blu  scuro', '#000080'], ['grey', 'Grigio', '#808080'], ['teal', 'verde petrolio', '#008080']] as const) {
    expect([english, italian].map((it) => colourSaid(colourIn(it) ?? null))).toEqual([hex, hex])
  }
})

it('shows what is printed: darkened until it can be read', () => {
  expect(printed([15, 107, 102])).toEqual([15, 107, 102])
  expect(colourSaid(printed([255, 255, 0]))).toBe('#777700')
  expect(printed([255, 255, 255])).toEqual([111, 111, 111])
})
