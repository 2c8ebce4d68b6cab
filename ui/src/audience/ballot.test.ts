import { describe, expect, it } from 'vitest'
import type { BoneOfBallot } from '../bindings/types'
import { layBallot, pageAfter, type Ballot } from './ballot'
import { linesIn } from './fitting'

const WORDS = 'The restore had never been tried on the size that the database has today'
const LONG = 'La procedura di approvvigionamento straordinario non prevedeva un’autorizzazione interdipartimentale preventiva'
const bones = (causes: readonly number[], text = WORDS): BoneOfBallot[] =>
  causes.map((count, bone) => ({
    name: `Bone ${bone}`,
    initial: 'ABCDEFGH'.charAt(bone),
    hue: bone,
    causes: Array.from({ length: count }, (_, index) => ({ number: `${'ABCDEFGH'.charAt(bone)}${index + 1}`, text })),
  }))
const numbers = ({ pages }: Ballot) => pages.flatMap(({ rows, columns }) => columns.flatMap(({ from, to }) => rows.slice(from, to).map((it) => it.number)))
const screens = [[1792, 755], [1792, 875], [2400, 755]] as const

describe('the causes that can get dots, on the wall', () => {
  it('each stands there once, in its order, at 24 px or more, in two or three columns', () => {
    for (const [wide, high] of screens) {
      for (const causes of [[1], [6, 5, 7, 4, 3, 5], [30, 1, 40, 60, 2]]) {
        for (const text of [WORDS, LONG]) {
          const all = bones(causes, text)
          const laid = layBallot(all, wide, high)
          expect(numbers(laid)).toEqual(all.flatMap((it) => it.causes.map((cause) => cause.number)))
          expect(laid.size).toBeGreaterThanOrEqual(24)
          expect(Math.max(...laid.pages.map((it) => it.columns.length))).toBeLessThanOrEqual(3)
        }
      }
    }
  })
  it('none is cut: a row has all its lines, and a column is no higher than the page', () => {
    for (const causes of [[3, 4], [6, 5, 7, 4, 3, 5], [150]]) {
      const { pages, size } = layBallot(bones(causes, LONG.repeat(2)), 1792, 755)
      for (const { rows, columns } of pages) {
        for (const { from, to } of columns) {
          const high = rows.slice(from, to).reduce((sum, it) => sum + 10 + it.lines * size * 1.3 + (it.first ? 34 + size * 1.3 : 0), 0)
          expect(high).toBeLessThanOrEqual(755.01)
        }
        for (const row of rows) expect(row.lines).toBeGreaterThanOrEqual(linesIn(row.text, size, 1792 / 2))
      }
    }
  })
  it('21 stand on one page, and few are larger than many', () => {
    const size = (causes: number[]) => layBallot(bones(causes), 1792, 755)
    expect(size([4, 4, 4, 3, 3, 3]).pages).toHaveLength(1)
    expect(size([2, 2]).size).toBe(40)
    expect(size([4, 4, 4, 3, 3, 3]).size).toBeGreaterThanOrEqual(24)
    expect(size([8, 8, 8, 7, 7, 7]).pages.length).toBeLessThanOrEqual(2)
  })
  it('where they are many, a bone that has room on a page is on one alone, under its head', () => {
    const { pages } = layBallot(bones([9, 9, 9, 9, 9, 9, 9, 9]), 1792, 755)
    expect(pages.length).toBeGreaterThan(1)
    const where = Array.from({ length: 8 }, (_, bone) => pages.filter((page) => page.rows.some((it) => it.bone === bone)).length)
    expect(where).toEqual(Array.from({ length: 8 }, () => 1))
    for (const { rows } of pages) expect(rows[0]?.first).toBe(true)
  })
  it('a bone that is longer than a page says its head on each', () => {
    const { pages } = layBallot(bones([150]), 1792, 755)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.every(({ rows }) => rows[0]?.first === true && rows.slice(1).every((it) => !it.first))).toBe(true)
  })
  it('a number of fifty levels leaves its words a place', () => {
    const number = `A1${'.1'.repeat(49)}`
    const { pages } = layBallot([{ name: 'Bone', initial: 'A', hue: 0, causes: [{ number, text: LONG }] }], 1792, 755)
    expect(pages[0]?.rows[0]?.lines).toBeGreaterThan(2)
    expect(pages[0]?.rows[0]?.lines).toBeLessThan(15)
  })
  it('nothing to vote on is no page', () => {
    expect(layBallot([], 1792, 755).pages).toEqual([])
  })
})

describe('the facilitator turns the page', () => {
  it('on and back, and after the last comes the first', () => {
    expect([0, 1, 2, 3, 7, -1, -4].map((turned) => pageAfter(turned, 3))).toEqual([0, 1, 2, 0, 1, 2, 2])
    expect([pageAfter(4, 1), pageAfter(4, 0)]).toEqual([0, 0])
  })
})
