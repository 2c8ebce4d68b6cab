/** What the plan's lists offer. Pure. */
import type { ActionKind, Cause, KindView, Status } from '../../bindings/types'
import type { Option } from '../../parts/pick/options'
import { actions as words } from '../../words/actions'
import { isDeclined } from './plan'

export type StatusName = keyof typeof words.statuses

export const STATUSES = Object.keys(words.statuses) as StatusName[]

export const statusName = (status: Status): StatusName => (isDeclined(status) ? 'declined' : status)

/** The kinds beneath their strengths, in the order given: the strongest first. */
export const kindOptions = (kinds: readonly KindView[]): Option<ActionKind>[] =>
  kinds.map(({ kind, strength }) => ({
    value: kind,
    text: words.kinds[kind],
    group: `${words.strengths[strength]}: ${words.strengthSign[strength]}`,
  }))

export const statusOptions = (): Option<StatusName>[] =>
  STATUSES.map((name) => ({ value: name, text: words.statuses[name] }))

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
