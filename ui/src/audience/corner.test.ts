import { describe, expect, it } from 'vitest'
import type { Area, Frame } from '../bindings/types'
import { corner } from './corner'

const box = { width: 1920, height: 960 }
const at = { x: 0, y: 0, scale: 1 }

/** A picture with labels in these places, and a line. */
function picture(areas: Area[], line: [number, number][] = []): Frame {
  const label = { lines: [], badge: null, number: null, mark: null, mark_area: null, hidden: 0, hidden_area: null }
  return {
    width: 1920,
    height: 960,
    labels: areas.map((area, id) => ({
      ...label,
      target: { cause: id },
      role: 'cause',
      hue: null,
      area,
      size: 24,
      leading: 30,
      weight: 'regular',
      sign_size: 13,
    })),
    strokes: line.length > 0 ? [{ role: 'spine', hue: null, width: 2, points: line }] : [],
  }
}

const area = (x: number, y: number, w: number, h: number): Area => ({ x, y, w, h })
const middle = area(700, 400, 400, 100)

describe('the map of the whole', () => {
  it('lies in the lower left where nothing else does', () => {
    expect(corner(picture([middle]), at, box, 1, null)).toEqual({ corner: 'bottom-left', width: 400, height: 225 })
  })
  it('goes to another corner rather than cover a cause', () => {
    expect(corner(picture([area(100, 800, 300, 90)]), at, box, 1, null)?.corner).toBe('top-left')
    expect(corner(picture([area(0, 0, 60, 960)]), at, box, 1, null)?.corner).toBe('bottom-right')
  })
  it('stays where it is as long as it covers nothing there', () => {
    expect(corner(picture([middle]), at, box, 1, 'top-right')?.corner).toBe('top-right')
    expect(corner(picture([area(1800, 0, 100, 100)]), at, box, 1, 'top-right')?.corner).toBe('bottom-left')
  })
  it('is smaller before it is in the way', () => {
    const full = picture([area(380, 0, 1160, 960)])
    expect(corner(full, at, box, 1, null)?.width).toBe(272)
    expect(corner(picture([area(0, 0, 1920, 960)]), at, box, 1, null)).toBeNull()
  })
  it('minds slanted lines, but not the room beside them', () => {
    const line = picture([], [[0, 960], [700, 0]])
    expect(corner(line, at, box, 1, null)?.corner).toBe('top-left')
  })
})
