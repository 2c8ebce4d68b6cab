import { expect, it } from 'vitest'
import { category, cause, graph } from './fixtures'
import { causeNumbers } from './numbers'

it('a cause is called by the initial of its bone, its place there, and its places beneath', () => {
  const table: [id: number, parent: number | null, rank: number, own: number | undefined, number: string][] = [
    [11, null, 2, 1, 'P2'],
    [12, null, 1, 1, 'P1'],
    [13, null, 3, 2, 'T1'],
    [14, null, 4, undefined, '?1'],
    [15, null, 5, 1, 'P3'],
    [16, null, 6, undefined, '?2'],
    // Beneath another, a cause is counted there, whatever its own category.
    [21, 11, 2, undefined, 'P2.2'],
    [22, 11, 1, 2, 'P2.1'],
    [31, 22, 1, undefined, 'P2.1.1'],
    [23, 14, 1, undefined, '?1.1'],
  ]
  const bones = [category(1, 'Processes', 'P'), category(2, 'Technology', 'T')]
  const numbers = causeNumbers(graph(bones, table.map(([id, parent, rank, own]) => cause(id, parent, rank, own))))
  expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(table.map(([id, , , , number]) => [id, number])))
})
