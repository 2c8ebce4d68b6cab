import { describe, expect, it } from 'vitest'
import type { Action } from '../../bindings/types'
import { Carried } from './carried.svelte'
import { cellAt, fieldsTo, laidOut, moved } from './grid'

const action = (id: number, impact: number | null, effort: number | null): Action =>
  ({ id, rank: id, what: `Action ${id}`, causes: [], status: 'proposed', impact, effort }) as unknown as Action

describe('impact × effort', () => {
  it('actions stand in their cells with their number in the plan; the others wait', () => {
    const declined = { ...action(3, 5, 1), status: { declined: 'No' } }
    const { cells, waiting } = laidOut([action(1, 5, 1), action(2, null, 4), declined, action(4, 5, 1)])
    expect(cells.get('5-1')?.map((it) => it.number)).toEqual([1, 4])
    expect(waiting.map((it) => it.action.id)).toEqual([2])
  })

  it('arrows move by a step and stop at the edges', () => {
    expect(moved(action(1, 3, 3), 'ArrowUp')).toEqual({ impact: 4, effort: 3 })
    expect(moved(action(1, 5, 1), 'ArrowUp')).toEqual({ impact: 5, effort: 1 })
    expect(moved(action(1, 5, 1), 'ArrowLeft')).toEqual({ impact: 5, effort: 1 })
    expect(moved(action(1, 5, 1), 'Enter')).toBeUndefined()
  })

  it('an arrow puts what waits in the middle; Del takes it off', () => {
    expect(moved(action(1, null, null), 'ArrowLeft')).toEqual({ impact: 3, effort: 3 })
    expect(moved(action(1, 2, 2), 'Delete')).toBeNull()
    expect(fieldsTo(action(1, 2, 2), null)).toEqual([{ impact: null }, { effort: null }])
  })

  it('only what changes is set', () => {
    expect(fieldsTo(action(1, 2, 2), { impact: 3, effort: 2 })).toEqual([{ impact: 3 }])
    expect(fieldsTo(action(1, 2, 2), { impact: 2, effort: 2 })).toEqual([])
  })

  it('high impact is at the top, little effort at the left', () => {
    expect(cellAt(0.05, 0.05)).toEqual({ impact: 5, effort: 1 })
    expect(cellAt(0.99, 0.99)).toEqual({ impact: 1, effort: 5 })
    expect(cellAt(1.2, 0.5)).toBeNull()
  })
})

describe('an action in the hand', () => {
  const board = { left: 100, top: 100, width: 500, height: 500 } as DOMRect
  const placed = { action: action(1, 3, 3), number: 1 }

  it('moves only once the pointer has gone some way, and lands in the cell beneath it', () => {
    const hand = new Carried(() => board)
    hand.lift(placed, { x: 350, y: 350 })
    hand.carry({ x: 352, y: 351 })
    expect([hand.moving, hand.aimed]).toEqual([false, null])
    hand.carry({ x: 120, y: 120 })
    expect(hand.aimed).toEqual({ impact: 5, effort: 1 })
    hand.carry({ x: 20, y: 120 })
    expect(hand.aimed).toBeNull()
  })

  it('is nowhere once it was let go', () => {
    const hand = new Carried(() => board)
    hand.lift(placed, { x: 350, y: 350 })
    hand.carry({ x: 120, y: 120 })
    hand.release()
    expect([hand.placed, hand.aimed]).toEqual([null, null])
  })
})
