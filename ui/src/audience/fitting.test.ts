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
    expect(fitRows(rows(5, 1), wall)).toEqual([5, 1])
    expect(fitRows(rows(1, 1, 1, 1, 1), wall)).toEqual([1, 1, 1, 1, 1])
  })
  it('are cut before one of them is left out, and what is free goes to the first', () => {
    expect(fitRows(rows(3, 3, 1), wall)).toEqual([3, 2, 1])
    expect(fitRows(rows(2, 2, 2, 2), { ...wall, height: 225 })).toEqual([2, 2, 1, 1])
  })
  it('are left out only where there is no room, with room to say so', () => {
    expect(fitRows(rows(1, 1, 1, 1, 1, 1), wall)).toEqual([1, 1, 1, 1])
    expect(fitRows(rows(9), { ...wall, height: 10 })).toEqual([1])
    expect(fitRows([], wall)).toEqual([])
  })
  it('take the lines that Inter takes, as it was seen on the wall', () => {
    const root = 'Root cause 1: the restore had never been tried with a copy as large as the one that was needed that night'
    expect(linesIn(root, 32, 1792)).toBe(1)
    const harm =
      '37 customers could not pay for five hours and sixteen minutes; 1,204 invoices were sent twice, of which 88 were paid twice; four people worked until three in the morning; the regulator was told on Monday at noon.'
    expect(linesIn(harm, 28, 737)).toBe(4)
    expect(linesIn('x'.repeat(60), 24, 300)).toBe(3)
    expect(linesIn('', 24, 300)).toBe(1)
  })
})
