import { expect, it } from 'vitest'
import { category, cause, graph } from './sample'
import { heldBack, isOpen, OPEN, turned } from './sieve'

const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [
    { ...cause(1, null, 1, 1), text: 'No escalation path' },
    { ...cause(2, 1, 1), text: 'Escaláda unclear', standing: 'root' },
    { ...cause(3, null, 2, 2), evidence: { level: 'confirmed', note: '', source: '' } },
    { ...cause(4, null, 3), nature: 'event' },
  ],
)
const held = (sieve = OPEN) => [...heldBack(tree, sieve)]

it('holds nothing back until something is chosen', () => {
  expect(isOpen(OPEN)).toBe(true)
  expect(held()).toEqual([])
  expect(held({ ...OPEN, text: '  ' })).toEqual([])
})

it('goes by the category that counts, inherited or not', () => {
  expect(held(turned(OPEN, 'category', 1))).toEqual([3, 4])
  expect(held(turned(OPEN, 'category', null))).toEqual([1, 2, 3])
  expect(held(turned(turned(OPEN, 'category', 1), 'category', 2))).toEqual([4])
})

it('goes by evidence, nature and standing', () => {
  expect(held(turned(OPEN, 'evidence', 'confirmed'))).toEqual([1, 2, 4])
  expect(held(turned(OPEN, 'nature', 'event'))).toEqual([1, 2, 3])
  expect(held(turned(OPEN, 'standing', 'root'))).toEqual([1, 3, 4])
})

it('wants every word, whatever its accents', () => {
  expect(held({ ...OPEN, text: 'escala' })).toEqual([3, 4])
  expect(held({ ...OPEN, text: 'ESCALA path' })).toEqual([2, 3, 4])
})

it('takes a choice back', () => {
  expect(isOpen(turned(turned(OPEN, 'nature', 'act'), 'nature', 'act'))).toBe(true)
})
