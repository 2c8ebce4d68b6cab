import { expect, it } from 'vitest'
import { suggestedLength } from './proportion'

it('follows the worse of what was and what could have been', () => {
  expect(suggestedLength({ kind: 'near_miss', actual: 'minor', potential: 'major' })).toEqual({ length: 'hour', rated: true })
  expect(suggestedLength({ kind: 'hazard', actual: null, potential: 'moderate' })).toEqual({ length: 'quarter', rated: true })
  expect(suggestedLength({ kind: 'incident', actual: 'catastrophic', potential: null })).toEqual({ length: 'full', rated: true })
})

it('takes a near miss without a rating for a short one, and an incident for nothing yet', () => {
  expect(suggestedLength({ kind: 'near_miss', actual: null, potential: null })).toEqual({ length: 'quarter', rated: false })
  expect(suggestedLength({ kind: 'incident', actual: null, potential: null })).toBeNull()
})
