import { expect, it } from 'vitest'
import type { Cause } from '../bindings/types'
import { STEPS, Session } from './session.svelte'
import { showingOf } from './showing.svelte'
import { exists } from './exists'

const lit = () => {
  const session = new Session()
  session.step = 'fishbone'
  session.selection = { cause: 7 }
  session.light()
  return session
}

it('the light goes out with every change of step, and stays where the step stays', () => {
  for (const step of STEPS) {
    const session = lit()
    expect(session.spotlight).toBe(true)
    session.step = step
    expect([step, showingOf(1, session).spotlight]).toEqual([step, step === 'fishbone'])
    session.step = 'fishbone'
    expect(session.spotlight).toBe(step === 'fishbone')
  }
})

it('there is nothing to be lit where nothing is selected, or no diagram is shown', () => {
  const session = new Session()
  session.step = 'fishbone'
  expect([session.light(), session.spotlight]).toEqual([false, false])
  session.selection = 'effect'
  session.step = 'actions'
  expect([session.light(), session.spotlight]).toEqual([false, false])
})

it('going out is always possible', () => {
  const session = lit()
  session.selection = null
  expect([session.light(), session.spotlight]).toEqual([true, false])
})

it('what is gone from the workshop can stand in no light', () => {
  const workshop = { causes: new Map([[7, {} as Cause]]), categories: [{ id: 1 }] }
  expect([null, 'effect', { cause: 7 }, { cause: 8 }, { category: 1 }, { category: 2 }, { category: null }].map((it) => exists(workshop, it as never))).toEqual([
    false, true, true, false, true, false, true,
  ])
})
