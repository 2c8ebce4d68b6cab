import { describe, expect, it } from 'vitest'
import { nextLabel } from './spatialNavigation'
import { keyOf } from '../target'
import { label } from '../state/fixtures'

/** Two bones side by side, three causes on each, one sub-cause; the head at the right. */
const labels = [
  label({ category: 1 }, 300, 0, 120, 24, 'bone_head'),
  label({ category: 2 }, 100, 0, 120, 24, 'bone_head'),
  label({ cause: 11 }, 200, 40, 120, 34),
  label({ cause: 12 }, 220, 100, 120, 18),
  label({ cause: 13 }, 236, 120, 110, 16, 'sub_cause'),
  label({ cause: 14 }, 240, 150, 120, 34),
  label({ cause: 21 }, 10, 44, 120, 34),
  label({ cause: 22 }, 30, 104, 120, 34),
  label({ cause: 23 }, 50, 160, 120, 18),
  label('effect', 420, 190, 140, 60, 'head'),
]
const at = (key: string) => {
  const found = labels.find((it) => keyOf(it.target) === key)
  if (!found) throw new Error(key)
  return found
}
const go = (from: string, direction: 'left' | 'right' | 'up' | 'down') => {
  const next = nextLabel(labels, at(from), direction)
  return next && keyOf(next.target)
}

describe('arrows move as the eye sees', () => {
  it('down and up a bone, sub-causes too', () => {
    expect(go('cause-11', 'down')).toBe('cause-12')
    expect(go('cause-12', 'down')).toBe('cause-13')
    expect(go('cause-13', 'down')).toBe('cause-14')
    expect(go('cause-14', 'up')).toBe('cause-13')
    expect(go('cause-11', 'up')).toBe('category-1')
  })
  it('across to the next bone', () => {
    expect(go('cause-11', 'left')).toBe('cause-21')
    expect(go('cause-22', 'right')).toBe('cause-12')
    expect(go('category-2', 'right')).toBe('category-1')
  })
  it('to the head, and back', () => {
    expect(go('cause-14', 'right')).toBe('effect')
    expect(go('effect', 'left')).toBe('cause-14')
  })
  it('stays at the edge', () => {
    expect(go('cause-21', 'left')).toBeNull()
    expect(go('category-2', 'up')).toBeNull()
  })
})
