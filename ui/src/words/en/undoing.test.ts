import { expect, it } from 'vitest'
import { named, undoing } from './undoing'

const done = (edit: string, subject = '', detail = '') => ({ edit, subject, detail })

it('says what undo takes back, and where to', () => {
  expect(undoing.undoStep(done('move_cause', 'No escalation path', 'Processes'))).toBe(
    'Undo: move “No escalation path” to Processes',
  )
  expect(named(done('move_cause', 'No escalation path', '“Nobody was called”'))).toBe(
    'move “No escalation path” beneath “Nobody was called”',
  )
  expect(named(done('tag_cause', 'No escalation path', 'Tools'))).toBe('move “No escalation path” to Tools')
  expect(named(done('set_standing', 'X', 'root'))).toBe('mark “X” as a root cause')
  expect(named(done('set_cause', 'X', 'evidence confirmed'))).toBe('change the evidence of “X”: confirmed')
  expect(named(done('merge', 'X', '“Y”'))).toBe('merge “X” into “Y”')
})

it('tells several at once by the first', () => {
  expect(named(done('remove_cause', 'X', '+3'))).toBe('remove “X” and 3 more')
})

it('reads well where little is known', () => {
  expect(named(done('move_cause', 'X'))).toBe('move “X”')
  expect(named(done('set_cause', 'X'))).toBe('change “X”')
  expect(named(done('set_standing', 'X', 'other'))).toBe('mark “X”')
  expect(named(done('something_new', 'X'))).toBe('the last change')
})

it('never repeats a private note', () => {
  expect(named(done('set_note', 'Watch the CTO', 'secret'))).toBe('write a private note')
})

it('shortens what is long', () => {
  expect(named(done('remove_cause', 'a'.repeat(80)))).toBe(`remove “${'a'.repeat(39)}…”`)
})
