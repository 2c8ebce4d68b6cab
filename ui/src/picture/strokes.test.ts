import { expect, it } from 'vitest'
import type { Stroke } from '../bindings/types'
import { linksTo, pathsOf } from './strokes'

const stroke = (role: Stroke['role'], hue: number | null, points: [number, number][]): Stroke => ({
  role,
  hue,
  width: 1,
  points,
})

it('joins what looks the same, and paints the spine last', () => {
  const paths = pathsOf([
    stroke('spine', null, [[0, 5], [9, 5]]),
    stroke('twig', 1, [[0, 0], [1, 0]]),
    stroke('twig', 2, [[0, 2], [1, 2]]),
    stroke('twig', 1, [[0, 4], [1, 4], [1, 5]]),
  ])
  expect(paths.map((path) => [path.key, path.d])).toEqual([
    ['twig-1-1', 'M0 0L1 0M0 4L1 4L1 5'],
    ['twig-2-1', 'M0 2L1 2'],
    ['spine-ink-1', 'M0 5L9 5'],
  ])
})

it('finds the links that lead to things', () => {
  const links = [
    stroke('link', 1, [[0, 50], [20, 50], [20, 10], [34, 10]]),
    stroke('link', 2, [[0, 50], [20, 50], [20, 90], [34, 90]]),
    stroke('link', 3, [[140, 10], [174, 10]]),
  ]
  const areas = [
    { x: 40, y: 0, w: 90, h: 20 },
    { x: 180, y: 0, w: 90, h: 20 },
  ]
  expect(linksTo(links, areas)).toBe('M0 50L20 50L20 10L34 10M140 10L174 10')
  expect(linksTo(links, [])).toBe('')
})
