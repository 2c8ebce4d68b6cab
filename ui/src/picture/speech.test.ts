import { expect, it } from 'vitest'
import type { Label } from '../bindings/types'
import { category, cause, graph } from '../state/fixtures'
import { speaker, type Shown } from './speech'

const shown = graph([category(1, 'Processes', 'P'), category(2, 'Tools', 'T')], [cause(1, null, 1, 1), cause(2, 1, 1), cause(3, 1, 2, 2)])
const said = (label: Partial<Label>, also: Shown = {}) => speaker(shown, 'fishbone', also)({ lines: [], badge: null, mark: null, hidden: 0, ...label } as Label)

it('a folded branch says that it is, and how much is beneath it', () => {
  expect(said({ target: { cause: 1 }, hidden: 2 }, { folded: new Set([1]) })).toMatchObject({ description: 'folded, 2 causes beneath', expanded: false })
  expect(said({ target: { cause: 1 } })).toMatchObject({ description: null, expanded: true })
  // A leaf can't be folded.
  expect(said({ target: { cause: 2 } }).expanded).toBeUndefined()
})

it('what stepped back says how many there are, and how they come back', () => {
  const more = '2 more causes: select to see them'
  expect(said({ target: { cause: 1 }, hidden: 2 })).toMatchObject({ description: more, more, expanded: false })
  expect(said({ target: { category: 1 }, hidden: 2 })).toMatchObject({ description: `category, 3 causes, ${more}`, more })
  expect(said({ target: { category: 1 } }).more).toBeUndefined()
})

it('a cause says the number that it shows', () => {
  const numbers = new Map([[2, 'P1.1']])
  expect(said({ target: { cause: 2 } }, { numbers }).description).toBe('P1.1')
  expect(said({ target: { cause: 2 } }).description).toBeNull()
})

it('a bone counts what hangs on it, as the inspector and the room do', () => {
  expect(said({ target: { category: 1 } }).description).toBe('category, 3 causes')
  expect(said({ target: { category: 2 } }).description).toBe('category, 0 causes')
})

it('a bone is shut while causes of it stepped back, and open where all are drawn', () => {
  expect(said({ target: { category: 1 }, hidden: 2 }).expanded).toBe(false)
  expect(said({ target: { category: 1 } }).expanded).toBe(true)
  expect(said({ target: { category: 2 } }).expanded).toBeUndefined()
})
