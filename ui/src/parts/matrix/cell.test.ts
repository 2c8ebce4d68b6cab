import { describe, expect, it } from 'vitest'
import type { Rated } from './priority'
import { cellOf, led, nextSign, put, signsAt } from './cell'

const none: Rated = { actual: null, potential: null, probability: null }
const near: Rated = { actual: 'minor', potential: 'major', probability: 'frequent' }

describe('keys in the matrix', () => {
  it.each([
    [{ row: 0, column: 0 }, 'ArrowRight', { row: 0, column: 1 }],
    [{ row: 3, column: 3 }, 'ArrowDown', null],
    [{ row: 0, column: 0 }, 'ArrowUp', { row: -1, column: 0 }],
    [{ row: 0, column: 0 }, 'ArrowLeft', { row: 0, column: -1 }],
    [{ row: -1, column: 0 }, 'ArrowLeft', null],
    [{ row: 0, column: -1 }, 'ArrowUp', null],
    [{ row: 2, column: 3 }, 'Home', { row: 2, column: -1 }],
    [{ row: -1, column: 3 }, 'Home', { row: -1, column: 0 }],
    [{ row: 2, column: 0 }, 'End', { row: 2, column: 3 }],
    [{ row: 2, column: 0 }, 'Tab', null],
  ])('%o %s', (from, key, to) => expect(led(from, key)).toEqual(to))
})

describe('a sign', () => {
  it('stands in the cell of its harm, and at the head of its row until how often is known', () => {
    expect(cellOf(near, 'potential')).toEqual({ row: 1, column: 3 })
    expect(cellOf({ ...near, probability: null }, 'actual')).toEqual({ row: 3, column: -1 })
    expect(cellOf(none, 'actual')).toBeNull()
    expect(signsAt({ ...near, actual: 'major' }, { row: 1, column: 3 })).toEqual(['potential', 'actual'])
    expect(signsAt(near, { row: 1, column: -1 })).toEqual([])
  })

  it('sets the harm and how often; at a head one of them', () => {
    expect(put(none, 'potential', { row: 1, column: 2 })).toEqual({ potential: 'major', probability: 'occasional' })
    expect(put(near, 'actual', { row: 2, column: 3 })).toEqual({ actual: 'moderate', probability: 'frequent' })
    expect(put(none, 'actual', { row: 0, column: -1 })).toEqual({ actual: 'catastrophic' })
    expect(put(none, 'actual', { row: -1, column: 0 })).toEqual({ probability: 'remote' })
  })

  it('is taken away where it stands', () => {
    expect(put(near, 'actual', { row: 3, column: 3 })).toEqual({ actual: null })
    expect(put({ ...near, potential: null }, 'actual', { row: 3, column: 3 })).toEqual({ actual: null, probability: null })
    expect(put(near, 'potential', { row: 1, column: -1 })).toEqual({ potential: null })
    expect(put(near, 'potential', { row: -1, column: 3 })).toEqual({ probability: null })
  })

  it('is followed by the one that is not set', () => {
    expect(nextSign(none, ['potential', 'actual'])).toBe('potential')
    expect(nextSign({ ...none, potential: 'minor' }, ['potential', 'actual'])).toBe('actual')
    expect(nextSign(near, ['actual', 'potential'])).toBe('actual')
  })
})
