import { describe, expect, it } from 'vitest'
import { centred, fit, free, overflows, pan, readWheel, reveal, stays, tether, toPicture, zoomAbout } from './viewport'

const window = { width: 1000, height: 600 }

describe('fit', () => {
  it('centres the whole picture', () => {
    const view = fit({ width: 2000, height: 500 }, window)
    expect(free(window)).toEqual({ width: 976, height: 528 })
    expect(view.scale).toBeCloseTo(976 / 2000)
    expect(view.x).toBeCloseTo(12)
    expect(view.y).toBeCloseTo(44 + (528 - 500 * view.scale) / 2)
    expect(overflows(view, { width: 2000, height: 500 }, window)).toBe(false)
  })
  it('does not blow up a small picture without end', () => {
    expect(fit({ width: 10, height: 10 }, window).scale).toBe(1.6)
  })
  it('is never smaller than can be read, with what it is about in the middle and nothing beside the picture', () => {
    const picture = { width: 2000, height: 500 }
    const view = fit(picture, window, 0.8, { x: 1000, y: 250 })
    expect(view.scale).toBe(0.8)
    expect(view.x + 1000 * 0.8).toBeCloseTo(500)
    expect(view.y).toBeCloseTo(44 + (528 - 400) / 2)
    expect(fit(picture, window, 0.8, { x: 1990, y: 250 }).x + 2000 * 0.8).toBeCloseTo(988)
    expect(fit(picture, window, 0.8, { x: 10, y: 250 }).x).toBe(12)
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

describe('stays', () => {
  const picture = { width: 800, height: 500 }
  const here = { picture, window, smallest: 13, least: 11 }
  const whole = fit(picture, window)
  it('as long as all is seen, can be read, and would hardly be larger', () => {
    expect(stays({ ...whole, x: 50 }, whole, here)).toBe(true)
    expect(stays({ ...whole, x: 400 }, whole, here)).toBe(false)
    expect(stays({ x: 100, y: 40, scale: 0.8 }, whole, here)).toBe(false)
    expect(stays({ x: 100, y: 40, scale: 0.84 }, whole, here)).toBe(false)
    expect(stays({ x: 100, y: 40, scale: 0.9 }, whole, here)).toBe(true)
    // Not beneath the tools.
    expect(stays({ x: 100, y: 30, scale: 0.9 }, whole, here)).toBe(false)
  })
  it('wherever it lies, at its size, when it is larger than the window', () => {
    const large = { ...here, picture: { width: 4000, height: 3000 } }
    const read = fit(large.picture, window, 0.85)
    expect(stays({ ...read, x: -900, y: -400 }, read, large)).toBe(true)
    expect(stays({ x: 12, y: 36, scale: 0.2 }, read, large)).toBe(false)
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

it('a hit is brought to the middle, at the size that it is read at', () => {
  const window = { width: 800, height: 600 }
  const view = centred({ x: 3000, y: 900, w: 100, h: 20 }, 0.9, window)
  expect(view.scale).toBe(0.9)
  expect([view.x + 3050 * 0.9, view.y + 910 * 0.9]).toEqual([400, 300])
})
