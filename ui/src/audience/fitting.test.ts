import { describe, expect, it } from 'vitest'
import { few, textFor } from './fitting'

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
