import { describe, expect, it } from 'vitest'
import { few, linesFor, textFor } from './fitting'

describe('what there is room for', () => {
  it('is all of a short list', () => {
    expect(few([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], more: 0 })
  })
  it('leaves a row for how many more there are', () => {
    expect(few([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2], more: 3 })
  })
})

describe('the size of a text', () => {
  it('falls with its length, and never under 24', () => {
    const sizes = [20, 80, 160, 300, 900, 5000].map((length) => textFor('x'.repeat(length)))
    expect(sizes).toEqual([80, 64, 48, 32, 24, 24])
    expect(textFor('short', 56)).toBe(56)
  })
})

describe('the lines of rows', () => {
  const wall = { chars: 10, leading: 30, padding: 10, height: 200, most: 3 }
  it('are as many as there is room for', () => {
    expect(linesFor(['a'.repeat(25), 'b'], wall)).toBe(3)
    expect(linesFor(['a'.repeat(25), 'b'.repeat(25), 'c'], wall)).toBe(2)
    expect(linesFor(Array.from({ length: 5 }, () => 'a'.repeat(25)), wall)).toBe(1)
  })
})
