import { describe, expect, it } from 'vitest'
import { label } from '../state/fixtures'
import { fit, isAnother, lifted } from './easel'

const box = { width: 1920, height: 960 }

describe('a picture on the shared screen', () => {
  it('is whole, in the middle, with room around it', () => {
    expect(fit({ width: 912, height: 456 }, box)).toEqual({ x: 48, y: 24, scale: 2 })
    const { x, y, scale } = fit({ width: 456, height: 912 }, box)
    expect(scale).toBe(1)
    expect([x, y]).toEqual([732, 24])
  })
  it('is not blown up beyond what was asked', () => {
    expect(fit({ width: 100, height: 100 }, box, 2)).toEqual({ x: 860, y: 380, scale: 2 })
  })
  it('of no size lies in the middle', () => {
    expect(fit({ width: 0, height: 0 }, box)).toEqual({ x: 960, y: 480, scale: 1 })
  })
})

it('a picture is another one where more came or went than the eye can follow', () => {
  const of = (...causes: number[]) => ({ width: 9, height: 9, strokes: [], labels: causes.map((id) => label({ cause: id }, 0, 0, 1, 1)) })
  expect(isAnother(of(1, 2), of(1, 2, 3))).toBe(false)
  expect(isAnother(of(1, 2, 3, 4, 5, 6), of(1))).toBe(true)
  expect(isAnother(of(1), of(1, 2, 3, 4, 5, 6))).toBe(true)
})

describe('what is lifted out', () => {
  const at = { x: 0, y: 0, scale: 2 }
  it('comes out as large as wanted, from its middle', () => {
    expect(lifted({ x: 400, y: 200, w: 100, h: 20 }, 12, at, box, 48)).toEqual({ scale: 2, origin: '50% 50%' })
  })
  it('never grows beyond the screen', () => {
    expect(lifted({ x: 0, y: 200, w: 100, h: 20 }, 12, at, box, 48).origin).toBe('0% 50%')
    expect(lifted({ x: 860, y: 460, w: 100, h: 20 }, 12, at, box, 48).origin).toBe('100% 100%')
    expect(lifted({ x: 0, y: 0, w: 900, h: 20 }, 12, at, box, 48).scale).toBe(1)
  })
  it('is not made smaller where it is large already', () => {
    expect(lifted({ x: 400, y: 200, w: 100, h: 20 }, 40, at, box, 48).scale).toBe(1)
  })
})
