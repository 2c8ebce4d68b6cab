import { expect, it } from 'vitest'
import { inspector as words } from '../../words/inspector'
import { cause } from '../diagram/sample'
import { hintFor } from './advice'

it('never lets a chain end at an act or a deviation', () => {
  expect(hintFor({ ...cause(1, null, 0), nature: 'act' }, 0)).toBe(words.hints.act)
  expect(hintFor({ ...cause(1, null, 0), nature: 'deviation' }, 0)).toBe(words.hints.deviation)
  expect(hintFor({ ...cause(1, null, 0), nature: 'act' }, 1)).toBeNull()
})

it('stops asking where the cause is outside our control, or refuted', () => {
  const outside = { ...cause(1, null, 0), nature: 'act' as const, standing: 'outside' as const }
  expect(hintFor(outside, 0)).toBe(words.hints.outside)
  expect(hintFor({ ...outside, owner: 'The supplier' }, 0)).toBeNull()
  const refuted = { level: 'refuted' as const, note: '', source: '' }
  expect(hintFor({ ...cause(1, null, 0), evidence: refuted }, 0)).toBe(words.hints.refuted)
})

it('says nothing about a plain condition', () => {
  expect(hintFor(cause(1, null, 0), 0)).toBeNull()
})
