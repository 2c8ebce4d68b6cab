import { describe, expect, it } from 'vitest'
import { few, fitRows, linesIn, textFor } from './fitting'

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

describe('rows of a list', () => {
  const wall = { leading: 30, height: 210, more: 20 }
  const rows = (...lines: number[]) => lines.map((it) => ({ fixed: 10, lines: it }))

  it('are whole while there is space, however long one of them is', () => {
    expect(fitRows(rows(5, 1), wall)).toEqual({ shown: 2, lines: 5 })
    expect(fitRows(rows(1, 1, 1, 1, 1), wall)).toEqual({ shown: 5, lines: 1 })
  })
  it('are cut before one of them is left out', () => {
    expect(fitRows(rows(3, 3, 1), wall)).toEqual({ shown: 3, lines: 2 })
  })
  it('are left out only where there is no room, with room to say so', () => {
    expect(fitRows(rows(1, 1, 1, 1, 1, 1), wall)).toEqual({ shown: 4, lines: 1 })
    expect(fitRows(rows(9), { ...wall, height: 10 })).toEqual({ shown: 1, lines: 1 })
    expect(fitRows([], wall)).toEqual({ shown: 0, lines: 1 })
  })
  it('take more lines in a narrow column', () => {
    expect(linesIn('x'.repeat(60), 24, 1000)).toBe(1)
    expect(linesIn('x'.repeat(60), 24, 300)).toBe(3)
    expect(linesIn('', 24, 300)).toBe(1)
  })
})
