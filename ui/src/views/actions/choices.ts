/** What the plan's lists offer. Pure. */
import type { ActionKind, KindView, PatternView, Status } from '../../bindings/types'
import type { Option } from '../../parts/pick/options'
import { actions as words } from '../../words/actions'
import { strength } from '../../words/strength'
import { isDeclined } from './plan'

export type StatusName = keyof typeof words.statuses

export const STATUSES = Object.keys(words.statuses) as StatusName[]

export const statusName = (status: Status): StatusName => (isDeclined(status) ? 'declined' : status)

/**
 * The kinds beneath their strengths, in the order given: the strongest first.
 * One that the action's words suggest stands before them all.
 */
export function kindOptions(kinds: readonly KindView[], suggested: ActionKind | null): Option<ActionKind>[] {
  const option = ({ kind, strength: how }: KindView): Option<ActionKind> => ({
    value: kind,
    text: words.kinds[kind],
    note: strength.means[kind],
    group:
      kind === suggested ? strength.suggestion.group : `${words.strengths[how]}: ${words.strengthSign[how]}`,
  })
  const first = kinds.filter((it) => it.kind === suggested)
  return [...first, ...kinds.filter((it) => it.kind !== suggested)].map(option)
}

/** Patterns as they come: the nearest, then area by area. */
export const patternOptions = (patterns: readonly PatternView[]): Option<string>[] =>
  patterns.map(({ id, action, changes, area, near }) => ({
    value: id,
    text: action,
    note: changes,
    group: near ? strength.ideas.near : strength.ideas.areas[area],
  }))

export const statusOptions = (): Option<StatusName>[] =>
  STATUSES.map((name) => ({ value: name, text: words.statuses[name] }))
