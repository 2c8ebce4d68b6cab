import { expect, it } from 'vitest'
import { category, cause, graph } from './fixtures'
import { filteredOut, isEmpty, NO_FILTER, turned } from './filter'

const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [
    { ...cause(1, null, 1, 1), text: 'No escalation path' },
    { ...cause(2, 1, 1), text: 'Escaláda unclear', standing: 'root' },
    { ...cause(3, null, 2, 2), evidence: { level: 'confirmed', note: '', source: '' } },
    { ...cause(4, null, 3), nature: 'event' },
  ],
)
const out = (filter = NO_FILTER) => [...filteredOut(tree, filter)]

it('holds nothing back until something is chosen', () => {
  expect(isEmpty(NO_FILTER)).toBe(true)
  expect(out()).toEqual([])
  expect(out({ ...NO_FILTER, text: '  ' })).toEqual([])
})

it('goes by the category that counts, inherited or not', () => {
  expect(out(turned(NO_FILTER, 'category', 1))).toEqual([3, 4])
  expect(out(turned(NO_FILTER, 'category', null))).toEqual([1, 2, 3])
  expect(out(turned(turned(NO_FILTER, 'category', 1), 'category', 2))).toEqual([4])
})

it('goes by evidence, nature and standing', () => {
  expect(out(turned(NO_FILTER, 'evidence', 'confirmed'))).toEqual([1, 2, 4])
  expect(out(turned(NO_FILTER, 'nature', 'event'))).toEqual([1, 2, 3])
  expect(out(turned(NO_FILTER, 'standing', 'root'))).toEqual([1, 3, 4])
})

it('wants every word, whatever its accents', () => {
  expect(out({ ...NO_FILTER, text: 'escala' })).toEqual([3, 4])
  expect(out({ ...NO_FILTER, text: 'ESCALA path' })).toEqual([2, 3, 4])
})

it('takes a choice back', () => {
  expect(isEmpty(turned(turned(NO_FILTER, 'nature', 'act'), 'nature', 'act'))).toBe(true)
})
