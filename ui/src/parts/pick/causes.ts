/** Causes as a list offers them. Pure. */
import type { Cause } from '../../bindings/types'
import { actions as words } from '../../words/actions'
import type { Option } from './options'

/** Root causes first: they are what a plan is for. The others as the diagram shows them. */
export function causeOptions(
  roots: readonly Cause[],
  beneath: (parent: number | null) => readonly Cause[],
): Option<number>[] {
  const others: Option<number>[] = []
  const walk = (parent: number | null, depth: number) => {
    for (const cause of beneath(parent)) {
      if (cause.standing !== 'root') {
        others.push({ value: cause.id, text: cause.text, group: words.pick.otherCauses, depth })
      }
      walk(cause.id, depth + 1)
    }
  }
  walk(null, 0)
  const first = roots.map((it) => ({ value: it.id, text: it.text, group: words.pick.rootCauses }))
  return [...first, ...others]
}

/** Whether the same things are picked, in whatever order. */
export const samePicked = (one: readonly number[], two: readonly number[]): boolean =>
  one.length === two.length && one.every((it) => two.includes(it))
