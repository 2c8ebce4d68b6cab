/** No page of the room cuts a text while there is space. */
import { describe, expect, it } from 'vitest'
import { linesIn } from './fitting'
import { layLinks } from './links'
import { layWhy } from './opening'
import { layReading } from './reading'

const SHORT = 'The restore had never been tried'
const LONG = 'La procedura di approvvigionamento straordinario non prevedeva un’autorizzazione interdipartimentale preventiva per chi era di turno'
const highs = [912, 1032, 1152]

describe('a chain that is read back', () => {
  const check = (sentences: string[], high: number) => {
    for (let shown = 1; shown <= sentences.length; shown += 1) {
      const { size, lines, first } = layReading(sentences, shown, 1340, high)
      const seen = lines.slice(first, shown)
      expect(seen.reduce((sum, it) => sum + it * size * 1.25 + 28, -28)).toBeLessThanOrEqual(high)
      expect(seen.length).toBeGreaterThan(0)
      for (const [at, text] of sentences.entries()) expect(lines[at]).toBeGreaterThanOrEqual(linesIn(text, size, 1340))
    }
  }
  it('is whole: what is read now is never off the wall, and no sentence is cut', () => {
    for (const high of highs) for (const count of [1, 5, 8, 16]) for (const text of [SHORT, LONG, LONG.repeat(2)]) check(Array.from({ length: count }, () => text), high)
  })
  it('keeps its letters while it is read', () => {
    const sentences = Array.from({ length: 6 }, () => LONG.repeat(2))
    expect(new Set([1, 3, 6].map((shown) => layReading(sentences, shown, 1340, 912).size)).size).toBe(1)
  })
  it('is large where it is short', () => {
    expect(layReading([SHORT, SHORT, SHORT], 1, 1340, 912)).toMatchObject({ size: 48, first: 0 })
  })
})

describe('the chain so far', () => {
  const chain = (count: number, text = SHORT) => Array.from({ length: count }, () => text)
  it('is whole while there is space', () => {
    const { near, lines } = layLinks(LONG, chain(3, LONG), 520, 1200)
    expect([near, lines[0]]).toEqual([3, linesIn(LONG, 28, 486)])
    expect(layLinks(SHORT, chain(7), 520, 840).near).toBe(7)
  })
  it('leaves out what is far before it cuts what is near', () => {
    const { near, lines } = layLinks(SHORT, chain(12, LONG), 520, 840)
    expect(near).toBeLessThan(12)
    expect(lines.at(-1)).toBe(linesIn(LONG, 28, 440))
    expect(lines.reduce((sum, it) => sum + 20 + 36.4 * it, 56.4)).toBeLessThanOrEqual(840)
  })
  it('is there even where nothing has room, and without a link', () => {
    expect(layLinks(LONG, [], 520, 840).near).toBe(0)
    expect(layLinks(LONG.repeat(9), chain(2, LONG.repeat(9)), 520, 200).near).toBeGreaterThan(0)
  })
})

describe('why we are here', () => {
  it('is whole: its letters become smaller before a line is cut', () => {
    for (const high of highs) {
      for (const [roles, most] of [[[], 7], [['On call', 'Operations'], 7], [Array.from({ length: 24 }, () => 'Responsabile dell’infrastruttura'), 3]] as const) {
        for (const purpose of [SHORT, LONG, LONG.repeat(2), LONG.repeat(most)]) {
          const { size, lines } = layWhy(purpose, roles, 876, high, 64)
          expect(lines).toBeGreaterThanOrEqual(linesIn(purpose, size, Math.min(876, 36 * size)))
          expect(size).toBeGreaterThanOrEqual(24)
        }
      }
    }
  })
  it('is as large as before where it is short', () => {
    expect(layWhy(SHORT, ['On call'], 876, 912, 64)).toMatchObject({ size: 64, roles: 32 })
  })
})
