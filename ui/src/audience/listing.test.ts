import { describe, expect, it } from 'vitest'
import { layList } from './listing'

const sentence = 'The nightly copies of the week before, kept on a medium that nobody can write to'
const list = (count: number, high = 880) => layList(1792, high, Array.from({ length: count }, () => sentence), 720)

describe('a list of sentences on the wall', () => {
  it('is large while it is short, and never under 24 px', () => {
    expect(list(3).size).toBe(36)
    for (const count of [3, 9, 14, 30, 80]) expect(list(count).size).toBeGreaterThanOrEqual(24)
  })
  it('turns pages rather than cut: every sentence stands once, whole, and no page is too high', () => {
    for (const count of [3, 9, 14, 30, 80]) {
      const { pages, lines, size } = list(count)
      expect(pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(Array.from({ length: count }, (_, at) => at))
      for (const { from, to } of pages) {
        const high = lines.slice(from, to).reduce((sum, it) => sum + 29 + it * size * 1.3, 49)
        expect(high, `${count}`).toBeLessThanOrEqual(880)
      }
    }
    expect(list(0).pages).toEqual([])
  })
})
