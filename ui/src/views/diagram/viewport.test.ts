import { describe, expect, it } from 'vitest'
import { aspectOf, centred, fit, overflows, pan, readWheel, reveal, tether, toPicture, zoomAbout } from './viewport'

const window = { width: 1000, height: 600 }

describe('fit', () => {
  it('centres the whole picture', () => {
    const view = fit({ width: 2000, height: 500 }, window)
    expect(view.scale).toBeCloseTo(952 / 2000)
    expect(view.x).toBeCloseTo(24)
    expect(view.y).toBeCloseTo(44 + (600 - 44 - 56 - 500 * view.scale) / 2)
    expect(overflows(view, { width: 2000, height: 500 }, window)).toBe(false)
  })
  it('does not blow up a small picture without end', () => {
    expect(fit({ width: 10, height: 10 }, window).scale).toBe(1.35)
  })
  it('bears an empty picture and an empty window', () => {
    expect(fit({ width: 0, height: 0 }, window).scale).toBe(1)
    expect(fit({ width: 100, height: 100 }, { width: 0, height: 0 }).scale).toBe(0.05)
  })
})

describe('zoomAbout', () => {
  it('keeps the point under the pointer', () => {
    const view = { x: 40, y: -30, scale: 0.8 }
    const before = toPicture(view, 333, 222)
    const after = toPicture(zoomAbout(view, 333, 222, 1.7), 333, 222)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })
  it('stops at the largest and the smallest scale', () => {
    expect(zoomAbout({ x: 0, y: 0, scale: 1 }, 0, 0, 1000).scale).toBe(4)
    expect(zoomAbout({ x: 0, y: 0, scale: 1 }, 0, 0, 0.0001).scale).toBe(0.05)
  })
})

describe('reveal', () => {
  const view = { x: 0, y: 0, scale: 1 }
  it('leaves the view alone when all is seen', () => {
    expect(reveal(view, { x: 100, y: 100, w: 50, h: 20 }, window)).toBe(view)
  })
  it('pans as little as it can', () => {
    expect(reveal(view, { x: 980, y: 100, w: 50, h: 20 }, window)).toEqual(pan(view, -54, 0))
    expect(reveal(view, { x: -10, y: 590, w: 50, h: 20 }, window)).toEqual(pan(view, 34, -34))
  })
  it('shows the beginning of what is larger than the window', () => {
    expect(reveal(view, { x: 500, y: 0, w: 5000, h: 20 }, window).x).toBe(-476)
  })
})

it('tether never loses the picture', () => {
  const picture = { width: 400, height: 300 }
  const lost = tether({ x: 9000, y: -9000, scale: 1 }, picture, window)
  expect(lost).toEqual({ x: 928, y: -228, scale: 1 })
})

describe('readWheel', () => {
  const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false }
  it('zooms with a mouse wheel and with a pinch', () => {
    expect(readWheel({ ...wheel, deltaY: -120 })).toEqual({ zoom: 1.15 })
    expect(readWheel({ ...wheel, deltaY: -2.5, ctrlKey: true })).toHaveProperty('zoom')
  })
  it('pans with two fingers, and sideways with shift', () => {
    expect(readWheel({ ...wheel, deltaX: 3, deltaY: -2.5 })).toEqual({ pan: [-3, 2.5] })
    expect(readWheel({ ...wheel, deltaY: 120, shiftKey: true })).toEqual({ pan: [-120, 0] })
  })
})

it('aspectOf takes the nearest of a few proportions', () => {
  expect(aspectOf({ width: 912, height: 760 })).toBe(1.25)
  expect(aspectOf({ width: 1600, height: 960 })).toBe(16 / 9)
  expect(aspectOf({ width: 0, height: 0 })).toBe(1)
})

it('a hit is brought to the middle, at the size that it is read at', () => {
  const window = { width: 800, height: 600 }
  const view = centred({ x: 3000, y: 900, w: 100, h: 20 }, 0.9, window)
  expect(view.scale).toBe(0.9)
  expect([view.x + 3050 * 0.9, view.y + 910 * 0.9]).toEqual([400, 300])
})
