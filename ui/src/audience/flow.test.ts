import { describe, expect, it } from 'vitest'
import { flow } from './flow'

const pages = (heights: readonly number[], height: number, columns = 2) =>
  flow(heights, { height, columns }).map((page) => page.map(({ from, to }) => `${from}-${to}`).join(' '))

describe('rows flow', () => {
  it('down one column, then into the next, then onto another page; each row stands once', () => {
    expect(pages([10, 10, 10, 10, 10], 20, 1)).toEqual(['0-2', '2-4', '4-5'])
    expect(pages([10, 10, 10, 10, 10, 10], 20)).toEqual(['0-2 2-4', '4-5 5-6'])
    expect(pages([], 20)).toEqual([])
  })
  it('evenly where all of them have room', () => {
    expect(pages([10, 10, 10, 10], 40)).toEqual(['0-2 2-4'])
    expect(pages([30, 10, 10, 10, 10], 40)).toEqual(['0-2 2-5'])
  })
  it('whole: a row that has no room left begins the next column, one that is too high has one for itself', () => {
    expect(pages([10, 15, 10], 20)).toEqual(['0-1 1-2', '2-3'])
    expect(pages([10, 50, 10], 20, 1)).toEqual(['0-1', '1-2', '2-3'])
  })
})
