/** Whether what a diagram can select is in the workshop. Pure. */
import type { Cause, Target } from '../bindings/types'

/** What is asked of a workshop. */
interface Holding {
  readonly causes: ReadonlyMap<number, Cause>
  readonly categories: readonly { readonly id: number }[]
}

export function exists({ causes, categories }: Holding, target: Target | null): boolean {
  if (target === null) return false
  if (target === 'effect') return true
  if ('cause' in target) return causes.has(target.cause)
  return !('category' in target) || target.category === null || categories.some((it) => it.id === target.category)
}
