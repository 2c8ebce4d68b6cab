import { expect, it } from 'vitest'
import { allFolded, mended, openedFor, shownFor, steppedBack, toggled } from './fold'
import { category, cause, graph } from '../../state/fixtures'

const tree = graph(
  [category(1, 'Processes', 'P')],
  [cause(1, null, 1, 1), cause(2, 1, 1), cause(3, 2, 1), cause(4, null, 2, 1)],
)
const none = new Set<number>()

it('shuts and opens a branch; a cause with nothing beneath has none', () => {
  const shut = toggled(tree, none, [1])
  expect([...shut]).toEqual([1])
  expect([...toggled(tree, shut, [1])]).toEqual([])
  expect(toggled(tree, none, [4])).toBe(none)
})

it('counts what isn’t in the picture, but for what somebody shut', () => {
  expect(steppedBack(tree, none, new Set([1, 4]))).toBe(2)
  expect(steppedBack(tree, none, new Set([1, 2, 3, 4]))).toBe(0)
  expect(steppedBack(tree, new Set([1]), new Set([1]))).toBe(1)
})

it('shuts several at once before it opens them', () => {
  const shut = toggled(tree, new Set([1]), [1, 2, 4])
  expect([...shut]).toEqual([1, 2])
  expect([...toggled(tree, shut, [1, 2])]).toEqual([])
})

it('knows what stands for a cause out of sight', () => {
  expect(shownFor(tree, none, 3)).toBe(3)
  expect(shownFor(tree, new Set([1, 2]), 3)).toBe(1)
  expect(shownFor(tree, new Set([2]), 2)).toBe(2)
})

it('opens no more than it must to show a cause', () => {
  expect([...openedFor(tree, new Set([1, 3]), 3)]).toEqual([3])
  const shut = new Set([3])
  expect(openedFor(tree, shut, 3)).toBe(shut)
})

it('shuts the whole first level, and forgets what is gone', () => {
  expect([...allFolded(tree)]).toEqual([1])
  expect([...mended(tree, new Set([1, 9]))]).toEqual([1])
})
