// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { leaveAt, leftAt, placeOf } from './leftAt'

it('comes back to a step of a workshop, and nowhere where nothing was noted', () => {
  expect(placeOf('12 actions')).toEqual({ id: 12, step: 'actions' })
  for (const noted of ['', '12', '12 elsewhere', 'x actions', ' actions', 'NaN whys', '1.5 whys']) {
    expect(placeOf(noted), noted).toBeNull()
  }
})

it('of a workshop that is opened again, the step where it was left is known; of another, none', () => {
  expect(leftAt(12)).toBeNull()
  leaveAt(12, 'actions')
  expect([leftAt(12), leftAt(13)]).toEqual(['actions', null])
})
