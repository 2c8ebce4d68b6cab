import { describe, expect, it } from 'vitest'
import { fitList, fitRows, linesIn, textFor } from './fitting'

describe('the size of a text', () => {
  it('falls with its length, and never under 24', () => {
    const sizes = [20, 80, 160, 300, 900, 5000].map((length) => textFor('x'.repeat(length)))
    expect(sizes).toEqual([80, 64, 48, 32, 24, 24])
    expect(textFor('short', 56)).toBe(56)
  })
})

describe('rows of a list', () => {
  const wall = { leading: 30, height: 210 }
  const rows = (...lines: number[]) => lines.map((it) => ({ fixed: 10, lines: it }))

  it('are whole while there is space, however long one of them is', () => {
    expect(fitRows(rows(5, 1), wall)).toEqual([5, 1])
    expect(fitRows(rows(1, 1, 1, 1, 1), wall)).toEqual([1, 1, 1, 1, 1])
  })
  it('are cut before one of them is left out, and what is free goes to the first', () => {
    expect(fitRows(rows(3, 3, 1), wall)).toEqual([3, 2, 1])
    expect(fitRows(rows(2, 2, 2, 2), { ...wall, height: 225 })).toEqual([2, 2, 1, 1])
  })
  it('have no room where not even one line of each has', () => {
    expect(fitRows(rows(1, 1, 1, 1, 1, 1), wall)).toBeNull()
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

describe('a list', () => {
  const wall = { leading: 30, height: 210, turns: 20 }
  const rows = (...lines: number[]) => lines.map((it) => ({ fixed: 10, lines: it }))
  const pages = (...lines: number[]) => fitList(rows(...lines), wall).pages.map(({ from, to }) => [from, to])

  it('is whole on one page where it has room, and goes on to the next where it hasn’t', () => {
    expect(pages(5, 1)).toEqual([[0, 2]])
    expect(pages(3, 3, 3)).toEqual([[0, 1], [1, 2], [2, 3]])
    expect(fitList(rows(3, 3, 3), wall).lines).toEqual([3, 3, 3])
    expect(pages(...Array<number>(12).fill(1))).toEqual([[0, 4], [4, 8], [8, 12]])
  })
  it('gives up a line before it turns for so little; no row is higher than the page', () => {
    expect(fitList([{ fixed: 5, lines: 5 }, { fixed: 5, lines: 2 }], wall)).toEqual({ pages: [{ from: 0, to: 2 }], lines: [4, 2] })
    expect(fitList(rows(30), wall).lines).toEqual([6])
  })
})
