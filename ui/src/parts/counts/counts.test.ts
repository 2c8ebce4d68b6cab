import { describe, expect, it } from 'vitest'
import { changed, mean, votes } from './counts'

describe('answers from 1 to 5', () => {
  it('has no mean while nobody has answered', () => {
    expect(mean([0, 0, 0, 0, 0])).toBeNull()
  })
  it('counts answers, and their mean', () => {
    expect(votes([0, 1, 2, 3, 4])).toBe(10)
    expect(mean([0, 1, 2, 3, 4])).toBe('4.0')
    expect(mean([1, 0, 0, 0, 1])).toBe('3.0')
  })
  it('changes one count, and never below nobody', () => {
    expect(changed([0, 1, 0, 0, 0], 2, 1)).toEqual([0, 2, 0, 0, 0])
    expect(changed([0, 1, 0, 0, 0], 1, -1)).toEqual([0, 1, 0, 0, 0])
  })
})
