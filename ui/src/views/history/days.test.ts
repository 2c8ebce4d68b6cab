import { expect, it } from 'vitest'
import type { Moment } from '../../bindings/types'
import { byDay, told } from './days'
import { dayOf, timeOf } from '../../parts/date/moment'

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
  const lines = byDay(
    [
      moment(4, new Date(2026, 10, 25, 8, 59)),
      moment(3, new Date(2026, 10, 25, 0, 1)),
      moment(2, new Date(2026, 10, 24, 23, 59)),
      moment(1, new Date(2026, 9, 2, 12, 0)),
    ],
    now,
  )
  expect(lines.map((it) => ('moment' in it ? it.moment.seq : it.day))).toEqual(['Today', 4, 3, 'Yesterday', 2, '2 Oct 2026', 1])
  expect(lines.flatMap((it) => ('moment' in it ? [it.of] : []))).toEqual(['Today', null, 'Yesterday', '2 Oct 2026'])
})

it('tells a minute once', () => {
  const lines = byDay([moment(3, now), moment(2, now), moment(1, new Date(2026, 10, 24, 9, 0))], now)
  expect(lines.flatMap((it) => ('moment' in it ? [it.again] : []))).toEqual([false, true, false])
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
