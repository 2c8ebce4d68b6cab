/** Numbers of causes, to be said aloud, as the pictures have them: P2.1 is the first cause beneath the second one on the bone P. */
import { getContext, setContext } from 'svelte'
import type { Hanging } from './bones'

/** What stands for the initial of a bone that has none. */
const UNSORTED = '?'

/** The number of each cause. It follows from where the cause stands, and is never kept. */
export function causeNumbers(graph: Hanging): Map<number, string> {
  const numbers = new Map<number, string>()
  const name = (id: number, number: string) => {
    numbers.set(id, number)
    for (const [index, below] of graph.beneath(id).entries()) name(below.id, `${number}.${index + 1}`)
  }
  const places = new Map<number | null, number>()
  const initials = new Map(graph.categories.map((it) => [it.id, it.initial]))
  for (const { id } of graph.beneath(null)) {
    const bone = graph.categoryOf(id)
    const place = (places.get(bone) ?? 0) + 1
    places.set(bone, place)
    name(id, `${bone === null ? UNSORTED : (initials.get(bone) ?? UNSORTED)}${place}`)
  }
  return numbers
}

/** The number that a cause shows now; null: none. */
export type Numbers = (cause: number) => string | null

const KEY = Symbol('numbers')

/** For the lists of a workshop. */
export const provideNumbers = (numbers: Numbers) => setContext(KEY, numbers)

/** Where nothing provides them, causes have none. */
export const numbersHere = (): Numbers => getContext<Numbers | undefined>(KEY) ?? (() => null)
