import { expect, it } from 'vitest'
import type { Moment } from '../../bindings/types'
import { byDay, dayOf, timeOf, told } from './days'

const now = new Date(2026, 10, 25, 9, 0)
const moment = (seq: number, at: Date, more: Partial<Moment> = {}): Moment => ({
  seq,
  at: at.toISOString(),
  kind: 'edit',
  edit: 'add_cause',
  edited_text: `Cause ${seq}`,
  edited_to: '',
  undone: false,
  ...more,
})

it('puts moments under their days, by the clock on the wall', () => {
  const days = byDay(
    [
      moment(4, new Date(2026, 10, 25, 8, 59)),
      moment(3, new Date(2026, 10, 25, 0, 1)),
      moment(2, new Date(2026, 10, 24, 23, 59)),
      moment(1, new Date(2026, 9, 2, 12, 0)),
    ],
    now,
  )
  expect(days.map((it) => [it.name, it.moments.map((one) => one.seq)])).toEqual([
    ['Today', [4, 3]],
    ['Yesterday', [2]],
    ['2 Oct 2026', [1]],
  ])
})

it('knows yesterday across months', () => {
  expect(dayOf(new Date(2026, 1, 28, 12).toISOString(), new Date(2026, 2, 1, 1))).toBe('Yesterday')
  expect(timeOf(new Date(2026, 2, 1, 4, 5).toISOString())).toBe('04:05')
})

it('tells undo and redo apart from what was done', () => {
  expect(told(moment(1, now))).toBe('Add “Cause 1”')
  expect(told(moment(1, now, { kind: 'undo' }))).toBe('Undid: add “Cause 1”')
  expect(told(moment(1, now, { kind: 'redo' }))).toBe('Did again: add “Cause 1”')
})
