import { describe, expect, it } from 'vitest'
import { layHappened, type Known, type Row } from './happened'

const WIDE = 1792
const known: Known = {
  story: 'On Friday evening nobody could pay; the restore took five hours because it had never been tried. '.repeat(2),
  facts: ['13 March 2026, 23:40', '14 March 2026, 00:10', '14 March 2026, 05:16', 'Warehouse 2', 'Payments'],
  impact: '37 customers could not pay for five hours; 1,204 invoices were sent twice, of which 88 were paid twice.',
}
const rows = (count: number, text = 'The on-call developer finds that the copy is older than a day and asks for the one of the week'): Row[] =>
  Array.from({ length: count }, () => ({ time: '23:40', text }))
const standing = (pages: readonly (readonly { from: number; to: number }[])[]) => pages.flat().map(({ from, to }) => to - from)

describe('what happened, on the wall', () => {
  it('is whole where it has room: no line is cut while there is space', () => {
    const long = { ...known, impact: known.impact.repeat(3) }
    const laid = layHappened(WIDE, 880, long, rows(6), null)
    const higher = layHappened(WIDE, 1000, long, rows(6), null)
    expect(laid.pages).toHaveLength(1)
    expect(higher.factLines).toBeGreaterThanOrEqual(laid.factLines)
    expect(higher.storyLines).toBeGreaterThanOrEqual(laid.storyLines)
    expect(layHappened(WIDE, 1400, long, rows(6), null)).toMatchObject({ factLines: 6, storyLines: 2 })
  })
  it('flows into a second column, and then onto another page; every row stands once, whole', () => {
    for (const count of [5, 8, 14, 15, 30, 61]) {
      const { pages } = layHappened(WIDE, 880, known, rows(count), null)
      expect(standing(pages).reduce((sum, it) => sum + it, 0), `${count}`).toBe(count)
    }
    expect(layHappened(WIDE, 880, known, rows(5), null).pages.map((it) => it.length)).toEqual([1])
    expect(layHappened(WIDE, 880, known, rows(12), null).pages.map((it) => it.length)).toEqual([2])
    expect(layHappened(WIDE, 880, known, rows(60), null).pages.length).toBeGreaterThan(2)
  })
  it('has room for its rows: what is known and the columns are no higher than the page', () => {
    for (const high of [880, 1000, 1240]) {
      for (const count of [5, 9, 14, 40]) {
        const { pages, storyLines, factLines, close } = layHappened(WIDE, high, known, rows(count), null)
        const most = Math.max(...standing(pages)) * ((close ? 13 : 21) + 31.2 * (pages[0]?.length === 1 ? 1 : 2))
        expect(storyLines * 37.8 + 56.4 + factLines * 31.2 + 40 + 49 + most, `${count} at ${high}`).toBeLessThanOrEqual(high + 31.2)
      }
    }
  })
  it('turns its pages before anything is cut', () => {
    for (const count of [9, 14, 40]) {
      expect(layHappened(WIDE, 880, known, rows(count), null), `${count}`).toMatchObject({ storyLines: 2, factLines: 2 })
    }
  })
  it('is drawn where its words can be read', () => {
    const drawn = { width: 1792, height: 300, sizes: [26] }
    expect(layHappened(WIDE, 880, known, rows(8), drawn).drawn).toBe(true)
    expect(layHappened(WIDE, 880, known, rows(8), { ...drawn, height: 900 }).drawn).toBe(false)
  })
})
