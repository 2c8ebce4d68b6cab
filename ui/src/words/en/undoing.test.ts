import { expect, it } from 'vitest'
import { named, undoing } from './undoing'

const done = (edit: string, edited_text = '', edited_to = '') => ({ edit, edited_text, edited_to })

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
  expect(named(done('remove_cause', 'a'.repeat(80)), 80)).toBe(`remove “${'a'.repeat(80)}”`)
})

it('names the moment that was returned to', () => {
  const now = new Date()
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 9, 5)
  expect(named(done('return_to', '', at.toISOString()))).toBe('return to 09:05')
  expect(named(done('return_to', '', new Date(2020, 4, 1, 9, 5).toISOString()))).toBe('return to 1 May 2020, 09:05')
  expect(named(done('return_to'))).toBe('return to an earlier moment')
})

it('names what of the facts, the meeting, an entry or a category was changed', () => {
  expect(named(done('set_incident', '', 'impact'))).toBe('change the impact')
  expect(named(done('set_session', '', 'ground_rules'))).toBe('change the ground rules')
  expect(named(done('set_entry', 'The alarm rang', 'source'))).toBe('change the source of “The alarm rang” in the timeline')
  expect(named(done('set_category', 'Tools', 'hue'))).toBe('change the colour of the category “Tools”')
  expect(named(done('set_action', 'Lock it', 'measure'))).toBe('change the measure of the action “Lock it”')
  expect(named(done('set_agenda_item', '', 'whys done'))).toBe('mark Five whys as done')
  expect(named(done('set_thought', 'Ask them', 'settled'))).toBe('mark the parked “Ask them” as settled')
  expect(named(done('set_thought', 'Ask them', 'open'))).toBe('open the parked “Ask them” again')
  // As it was told before fields were named.
  expect(named(done('set_agenda_item', '', 'whys'))).toBe('change the agenda at Five whys')
  expect(named(done('set_incident'))).toBe('change the facts')
})
