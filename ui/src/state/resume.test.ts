import { expect, it } from 'vitest'
import { placeOf } from './resume.svelte'

it('comes back to a step of a workshop, and nowhere where nothing was noted', () => {
  expect(placeOf('12 actions')).toEqual({ id: 12, step: 'actions' })
  for (const noted of ['', '12', '12 elsewhere', 'x actions', ' actions', 'NaN whys', '1.5 whys']) {
    expect(placeOf(noted), noted).toBeNull()
  }
})
