import { expect, it } from 'vitest'
import type { Probability, Severity } from '../../bindings/types'
import { priorityOf } from './priority'

const OFTEN: readonly Probability[] = ['frequent', 'occasional', 'uncommon', 'remote']

it.each<[Severity, number[]]>([
  ['catastrophic', [3, 3, 3, 3]],
  ['major', [3, 2, 2, 2]],
  ['moderate', [2, 1, 1, 1]],
  ['minor', [1, 1, 1, 1]],
])('%s harm (W15)', (actual, expected) => {
  const found = OFTEN.map((probability) => priorityOf({ actual, potential: null, probability }))
  expect(found).toEqual(expected)
})

it('takes the worse of what happened and what could have', () => {
  expect(priorityOf({ actual: 'minor', potential: 'major', probability: 'frequent' })).toBe(3)
  expect(priorityOf({ actual: 'major', potential: null, probability: null })).toBeNull()
  expect(priorityOf({ actual: null, potential: null, probability: 'remote' })).toBeNull()
})
