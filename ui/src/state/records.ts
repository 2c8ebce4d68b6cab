/** The records of a workshop, and what a change makes of them. Pure. */
import type {
  Action,
  Category,
  Cause,
  Change,
  Effect,
  Incident,
  Participant,
  Parts,
  Record,
  Session,
  TimelineEntry,
} from '../bindings/types'

/** Every record by its number. Never changed: {@link applied} gives new ones. */
export interface Records {
  readonly session: Session
  readonly incident: Incident
  readonly effect: Effect
  readonly category: ReadonlyMap<number, Category>
  readonly participant: ReadonlyMap<number, Participant>
  readonly timeline_entry: ReadonlyMap<number, TimelineEntry>
  readonly cause: ReadonlyMap<number, Cause>
  readonly action: ReadonlyMap<number, Action>
}

/** The kinds of which there are many. */
const MANY = ['category', 'participant', 'timeline_entry', 'cause', 'action'] as const
type Many = (typeof MANY)[number]

interface Numbered {
  readonly id: number
}

interface Ranked extends Numbered {
  readonly rank: number
}

export function recordsOf(parts: Parts): Records {
  return {
    session: parts.session,
    incident: parts.incident,
    effect: parts.effect,
    category: byId(parts.categories),
    participant: byId(parts.participants),
    timeline_entry: byId(parts.timeline),
    cause: byId(parts.causes),
    action: byId(parts.actions),
  }
}

/** The records after a change. Maps that it doesn't touch stay the same. */
export function applied(before: Records, change: Change): Records {
  const after: { -readonly [K in keyof Records]: Records[K] } = { ...before }
  const copies = new Map<Many, Map<number, Numbered>>()
  const copy = (kind: Many): Map<number, Numbered> => {
    const known = copies.get(kind)
    if (known) return known
    const fresh = new Map<number, Numbered>(before[kind])
    copies.set(kind, fresh)
    Object.assign(after, { [kind]: fresh })
    return fresh
  }
  const put = (record: Record) => {
    const [kind, value] = only(record)
    if (isMany(kind)) copy(kind).set((value as Numbered).id, value as Numbered)
    else Object.assign(after, { [kind]: value })
  }
  for (const record of change.removed) {
    const [kind, value] = only(record)
    if (isMany(kind)) copy(kind).delete((value as Numbered).id)
  }
  for (const record of change.added) put(record)
  for (const update of change.updated) put(update.to)
  return after
}

/** Nothing was changed. */
export const isEmpty = (change: Change): boolean =>
  change.added.length + change.updated.length + change.removed.length === 0

/** In the order that ranks give; equal ones follow their numbers. */
export function inOrder<T extends Ranked>(things: Iterable<T>): T[] {
  return [...things].sort((a, b) => a.rank - b.rank || a.id - b.id)
}

/** Causes by what they explain, each list in order. */
export function byParent(causes: ReadonlyMap<number, Cause>): Map<number | null, Cause[]> {
  const lists = new Map<number | null, Cause[]>()
  for (const cause of causes.values()) {
    const list = lists.get(cause.parent)
    if (list) list.push(cause)
    else lists.set(cause.parent, [cause])
  }
  for (const list of lists.values()) list.sort((a, b) => a.rank - b.rank || a.id - b.id)
  return lists
}

function byId<T extends Numbered>(things: readonly T[]): Map<number, T> {
  return new Map(things.map((it) => [it.id, it]))
}

function only(record: Record): [string, unknown] {
  const [entry] = Object.entries(record)
  return entry ?? ['', null]
}

const isMany = (kind: string): kind is Many => (MANY as readonly string[]).includes(kind)
