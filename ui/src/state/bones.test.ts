import { describe, expect, it } from 'vitest'
import type { Category } from '../bindings/types'
import { cause } from './fixtures'
import { causesByBone, causesForDots } from './bones'

const categories = [{ id: 7 }, { id: 8 }] as Category[]
const placed = (id: number, parent: number | null, category: number | null) => ({ ...cause(id, parent, id), category })
const refuted = (id: number, category: number) => {
  const it = placed(id, null, category)
  return { ...it, evidence: { ...it.evidence, level: 'refuted' as const } }
}

describe('the causes bone by bone', () => {
  const causes = [placed(1, null, 8), placed(2, null, null), placed(3, null, 7), placed(4, 3, 8), refuted(5, 7)]
  const graph = {
    categories,
    causes: new Map(causes.map((it) => [it.id, it])),
    beneath: (parent: number | null) => causes.filter((it) => it.parent === parent),
    categoryOf: (id: number) => causes.find((it) => it.id === id)?.category ?? null,
  }

  it('are in the order of the chart: by category, each with what is beneath it, the unsorted last', () => {
    expect(causesByBone(graph).map((it) => [it.cause.id, it.depth])).toEqual([[3, 0], [4, 1], [5, 0], [1, 0], [2, 0]])
  })

  it('need no dots where they are refuted, and keep those that they got', () => {
    expect(causesForDots(graph).map((it) => it.cause.id)).toEqual([3, 4, 1, 2])
  })
})
