import { describe, expect, it } from 'vitest'
import type { Edit } from '../bindings/types'
import { adds, isPrivate, nameOf, targetOf, wordsOf } from './edits'

const about = { step: 'opening' } as const
const entry: Edit = {
  add_entry: { time: { certainty: 'exact', at: '2026-04-01T09:00' }, text: 'Called', role: 'Shift leader', source: '', place: 'last' },
}

describe('an edit that waits', () => {
  it('says what was written, and not what was chosen', () => {
    expect(wordsOf(entry)).toEqual(['Called', 'Shift leader'])
    expect(wordsOf({ set_incident: { place: 'last' } })).toEqual([])
    expect(wordsOf({ set_incident: { place: 'Hall 3' } })).toEqual(['Hall 3'])
    expect(wordsOf({ together: [{ set_effect: 'a' }, { set_cause: { id: 1, field: { standing: 'root' } } }] })).toEqual(['a'])
    expect(wordsOf('open_voting')).toEqual([])
  })

  it('has the name that the history gives it', () => {
    expect(nameOf({ set_cause: { id: 1, field: { text: 'x' } } })).toBe('reword_cause')
    expect(nameOf({ set_cause: { id: 1, field: { owner: 'x' } } })).toBe('set_cause')
    expect([nameOf(entry), nameOf('open_voting')]).toEqual(['add_entry', 'open_voting'])
  })

  it('is the facilitator’s alone where its words are', () => {
    expect([isPrivate({ set_note: { about, text: 'x' } }), isPrivate({ set_effect: 'x' })]).toEqual([true, false])
  })

  it('would add something twice, or sets one thing', () => {
    expect([adds(entry), adds({ together: [{ set_effect: 'x' }, entry] }), adds({ set_effect: 'x' })]).toEqual([true, true, false])
    const owner = (id: number, text: string): Edit => ({ set_cause: { id, field: { owner: text } } })
    expect(targetOf(owner(1, 'a'))).toBe(targetOf(owner(1, 'b')))
    expect(targetOf(owner(1, 'a'))).not.toBe(targetOf(owner(2, 'a')))
    expect(targetOf(owner(1, 'a'))).not.toBe(targetOf({ set_cause: { id: 1, field: { text: 'a' } } }))
    expect(targetOf({ set_note: { about, text: 'a' } })).not.toBe(targetOf({ set_note: { about: { cause: 1 }, text: 'a' } }))
    expect(targetOf(entry)).toBeNull()
  })
})
