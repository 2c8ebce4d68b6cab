import { expect, test } from 'vitest'
import type { Frame, Label, Stroke } from '../bindings/types'
import { nextFrame } from './frameDelta'

const label = (cause: number, x: number): Label => ({
  target: { cause },
  role: 'cause',
  hue: 1,
  area: { x, y: 10, w: 50, h: 20 },
  size: 13,
  leading: 16,
  weight: 'regular',
  lines: [{ x: x + 2, baseline: 22, width: 40, text: `cause ${cause}` }],
  badge: null,
  number: null,
  mark: null,
  mark_area: null,
  hidden: 0,
  hidden_area: null,
  sign_size: 10,
})
const stroke = (x: number): Stroke => ({ role: 'twig', hue: 1, width: 1, points: [[x, 0], [x, 9]] })
const frame: Frame = { width: 200, height: 100, strokes: [stroke(1), stroke(2)], labels: [label(1, 10), label(2, 80)] }
const nothing = { at: 0, out: 0, put: [] }

test('a whole frame is taken as it is, and a part needs the frame before', () => {
  expect(nextFrame(null, { whole: frame })).toBe(frame)
  const changed = { width: 1, height: 1, shift: [0, 0] as [number, number], strokes: nothing, labels: nothing }
  expect(nextFrame(null, { changed })).toBeNull()
})

test('what stays is the same object; what is replaced is replaced', () => {
  const put = [label(2, 90), label(3, 150)]
  const changed = { width: 210, height: 100, shift: [0, 0] as [number, number], strokes: nothing, labels: { at: 1, out: 1, put } }
  const next = nextFrame(frame, { changed })
  expect(next?.labels.map((it) => it.target)).toEqual([{ cause: 1 }, { cause: 2 }, { cause: 3 }])
  expect(next?.labels[0]).toBe(frame.labels[0])
  expect(next?.width).toBe(210)
})

test('a shift moves everything that stays', () => {
  const changed = { width: 205, height: 103, shift: [5, 3] as [number, number], strokes: { at: 2, out: 0, put: [stroke(9)] }, labels: nothing }
  const next = nextFrame(frame, { changed })
  expect(next?.labels[1]?.area).toEqual({ x: 85, y: 13, w: 50, h: 20 })
  expect(next?.labels[1]?.lines[0]?.baseline).toBe(25)
  expect(next?.strokes[0]?.points[0]).toEqual([6, 3])
  expect(next?.strokes[2]?.points[0]).toEqual([9, 0])
})
