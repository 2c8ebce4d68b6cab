/** The records of a workshop, and what a change makes of them. Pure. */
import type {
  About,
  Action,
  AgendaItem,
  Attachment,
  Ballot,
  Category,
  Cause,
  Change,
  Effect,
  Idea,
  Impact,
  ImpactKind,
  Incident,
  Need,
  Participant,
  Parts,
  PrivateNote,
  Record,
  RoleFunction,
  Safeguard,
  Session,
  SessionStep,
  Thought,
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
  readonly safeguard: ReadonlyMap<number, Safeguard>
  readonly attachment: ReadonlyMap<number, Attachment>
  readonly impact: ReadonlyMap<ImpactKind, Impact>
  readonly role_function: ReadonlyMap<number, RoleFunction>
  readonly need: ReadonlyMap<number, Need>
  readonly agenda_item: ReadonlyMap<SessionStep, AgendaItem>
  readonly note: ReadonlyMap<number, PrivateNote>
  readonly thought: ReadonlyMap<number, Thought>
  readonly idea: ReadonlyMap<number, Idea>
  readonly ballot: ReadonlyMap<number, Ballot>
}

/** The kinds of which there are many. */
const MANY = [
  'category',
  'participant',
  'timeline_entry',
  'cause',
  'action',
  'safeguard',
  'attachment',
  'impact',
  'role_function',
  'need',
  'agenda_item',
  'note',
  'thought',
  'idea',
  'ballot',
] as const
type Many = (typeof MANY)[number]

interface Numbered {
  readonly id: number
}

/** A record of the agenda is named by its step, one of the impact by its kind, every other by its number. */
type Named = Numbered | AgendaItem | Impact
type Name = number | SessionStep | ImpactKind

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
    safeguard: byId(parts.safeguards),
    attachment: byId(parts.attachments),
    impact: new Map(parts.impacts.map((it) => [it.kind, it])),
    role_function: byId(parts.role_functions),
    need: byId(parts.needs),
    agenda_item: new Map(parts.agenda.map((it) => [it.step, it])),
    note: byId(parts.notes),
    thought: byId(parts.thoughts),
    idea: byId(parts.ideas),
    ballot: byId(parts.ballots),
  }
}

/** The records after a change. Maps that it doesn't touch stay the same. */
export function applied(before: Records, change: Change): Records {
  const after: { -readonly [K in keyof Records]: Records[K] } = { ...before }
  const copies = new Map<Many, Map<Name, Named>>()
  const copy = (kind: Many): Map<Name, Named> => {
    const known = copies.get(kind)
    if (known) return known
    const fresh = new Map<Name, Named>(before[kind])
    copies.set(kind, fresh)
    Object.assign(after, { [kind]: fresh })
    return fresh
  }
  const put = (record: Record) => {
    const [kind, value] = only(record)
    if (isMany(kind)) copy(kind).set(nameOf(value as Named), value as Named)
    else Object.assign(after, { [kind]: value })
  }
  for (const record of change.removed) {
    const [kind, value] = only(record)
    if (isMany(kind)) copy(kind).delete(nameOf(value as Named))
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

/** Causes by what they explain, each list in order, be it empty; a list that is as it was before is the same. */
export function byParent(
  causes: ReadonlyMap<number, Cause>,
  before: ReadonlyMap<number | null, readonly Cause[]> = new Map(),
): Map<number | null, readonly Cause[]> {
  const lists = new Map<number | null, Cause[]>([...causes.keys()].map((id) => [id, []]))
  for (const cause of causes.values()) {
    const list = lists.get(cause.parent)
    if (list) list.push(cause)
    else lists.set(cause.parent, [cause])
  }
  const kept = new Map<number | null, readonly Cause[]>()
  for (const [parent, list] of lists) {
    list.sort((a, b) => a.rank - b.rank || a.id - b.id)
    const was = before.get(parent)
    const isSame = was?.length === list.length && list.every((it, index) => it === was[index])
    kept.set(parent, isSame ? was : list)
  }
  return kept
}

/** The same thing is meant. */
export function isAbout(one: About, other: About): boolean {
  if ('step' in one) return 'step' in other && one.step === other.step
  return 'cause' in other && one.cause === other.cause
}

const nameOf = (record: Named): Name => ('step' in record ? record.step : 'id' in record ? record.id : record.kind)

function byId<T extends Numbered>(things: readonly T[]): Map<number, T> {
  return new Map(things.map((it) => [it.id, it]))
}

function only(record: Record): [string, unknown] {
  const [entry] = Object.entries(record)
  return entry ?? ['', null]
}

const isMany = (kind: string): kind is Many => (MANY as readonly string[]).includes(kind)

/** What can be pointed at. */
const BACK = ['cause', 'category', 'idea'] as const

/** A thing that a step of undo or redo brought back, or changed. */
export type Back = { readonly kind: (typeof BACK)[number]; readonly id: number } | 'effect'

/**
 * What a step of undo or redo brought back: of several the first that stands
 * beneath none of the others; else the one thing that it changed. Null: there
 * is nothing to point at, or no telling which.
 */
export function broughtBack(change: Change): Back | null {
  const kinds = (records: readonly Record[]) =>
    records.flatMap((record): { back: Back; value: unknown }[] => {
      const [kind, value] = only(record)
      if (kind === 'effect') return [{ back: 'effect', value }]
      const known = BACK.find((it) => it === kind)
      return known ? [{ back: { kind: known, id: (value as Numbered).id }, value }] : []
    })
  const added = kinds(change.added)
  const causes = added.flatMap(({ back }) => (back !== 'effect' && back.kind === 'cause' ? [back.id] : []))
  const stands = ({ back, value }: (typeof added)[number]) =>
    back === 'effect' || back.kind !== 'cause' || !causes.includes((value as Cause).parent ?? -1)
  for (const kind of BACK) {
    const first = added.find((it) => it.back !== 'effect' && it.back.kind === kind && stands(it))
    if (first) return first.back
  }
  const [one, ...others] = kinds(change.updated.map((it) => it.to))
  return one && others.length === 0 && change.removed.length === 0 ? one.back : null
}
