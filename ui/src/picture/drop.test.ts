import { describe, expect, it } from 'vitest'
import type { Frame } from '../bindings/types'
import { dropAt } from './drop'
import { category, cause, graph, label } from '../state/fixtures'

const it1 = graph(
  [category(1, 'Technology', 'T'), category(2, 'Communication', 'C')],
  [cause(11, null, 0, 1), cause(12, null, 1, 1), cause(13, 12, 0)],
)
/** Category 1 at the right, its causes at y 60 and 120; category 2 at the left, without causes. */
const frame: Frame = {
  width: 600,
  height: 400,
  strokes: [
    { role: 'spine', hue: null, width: 2, points: [[0, 200], [500, 200]] },
    { role: 'bone', hue: 0, width: 2, points: [[440, 24], [500, 200]] },
    { role: 'bone', hue: 1, width: 2, points: [[140, 24], [200, 200]] },
  ],
  labels: [
    label({ category: 1 }, 400, 0, 100, 24, 'bone_head'),
    label({ category: 2 }, 100, 0, 100, 24, 'bone_head'),
    label({ cause: 11 }, 320, 50, 120, 20),
    label({ cause: 12 }, 340, 110, 120, 20),
    label({ cause: 13 }, 360, 134, 100, 16, 'sub_cause'),
    label('effect', 500, 170, 90, 60, 'head'),
  ],
}
const at = (x: number, y: number) => dropAt(frame, it1, { x, y })

describe('what a drop means', () => {
  it('on a bone’s head: that category', () => {
    expect(at(450, 12)).toEqual({ kind: 'bone', category: 1 })
  })
  it('on a cause: beneath it, or before and after at its edges', () => {
    expect(at(350, 60)).toEqual({ kind: 'beneath', parent: 11 })
    expect(at(350, 51)).toEqual({ kind: 'beside', sibling: 11, after: false })
    expect(at(350, 72)).toEqual({ kind: 'beside', sibling: 11, after: true })
  })
  it('on empty ground beside a bone: among its causes', () => {
    expect(at(330, 95)).toEqual({ kind: 'beside', sibling: 12, after: false })
    expect(at(330, 85)).toEqual({ kind: 'beside', sibling: 11, after: true })
    expect(at(380, 180)).toEqual({ kind: 'beside', sibling: 12, after: true })
  })
  it('on empty ground beside a bone without causes: that category', () => {
    expect(at(100, 120)).toEqual({ kind: 'bone', category: 2 })
  })
  it('on the head, or right of all bones: nothing', () => {
    expect(at(540, 200)).toBeNull()
    expect(at(590, 100)).toBeNull()
  })
})
