/** What looks like a name in a workshop, while somebody looks. */
import { ignoreName, names } from '../bindings/commands'
import type { Extras, NamePlace, NameView } from '../bindings/types'
import { flushDrafts } from './draft/flush'
import { done, orNotice } from './orNotice'
import type { OpenWorkshop } from './workshop.svelte'

export class People {
  /** Null: they are being looked for. */
  list = $state.raw<readonly NameView[] | null>(null)
  readonly #workshop: OpenWorkshop
  /** Counts what was asked: a slow answer doesn't stand over a later one. */
  #asked = 0

  constructor(workshop: OpenWorkshop) {
    this.#workshop = workshop
  }

  /** Looks again, at what is being typed too. */
  async look(): Promise<void> {
    await flushDrafts()
    await this.#workshop.settled()
    await this.lookAtSaved()
  }

  /** Looks again at what is saved: nobody who types is made to save half a word. */
  async lookAtSaved(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    const list = await orNotice(names({ id: this.#workshop.id }))
    if (mine === this.#asked) this.list = list ?? this.list ?? []
  }

  /** Says that something is no name, or takes that back; answers whether that is kept now. */
  async ignore(name: string, ignored: boolean): Promise<boolean> {
    const kept = await done(ignoreName({ name, ignored }))
    await this.look()
    return kept
  }
}

/** The question before a file is written that still names somebody. */
export interface NameCheck {
  readonly list: readonly NameView[]
  /** They go out as they are. */
  all(): void
  /** They are looked at first. */
  look(): void
  cancel(): void
}

/** What a file would still name. Where nobody can tell, nothing is held up. */
export async function namedIn(workshop: OpenWorkshop, extras: Extras): Promise<NameView[]> {
  try {
    await flushDrafts()
    await workshop.settled()
    return exported(await names({ id: workshop.id }), extras)
  } catch {
    return []
  }
}

/** Whether what stands there is in a file with such extras. */
const isIn = ({ spot: { key }, private: isPrivate }: NamePlace, extras: Extras): boolean =>
  !isPrivate || extras.private || (extras.who_was_hurt && typeof key === 'object' && 'need' in key)

/** Those that stand in a file: what only the facilitator sees, and who was hurt, is in it where that was asked for. */
export function exported(list: readonly NameView[], extras: Extras): NameView[] {
  return list.flatMap((it) => {
    const places = it.places.filter((place) => isIn(place, extras))
    return places.length > 0 ? [{ ...it, places }] : []
  })
}

/** The roles of a workshop, each once: those who take part, those of the timeline, those that stand for names. */
export function rolesOf({ participants, timeline, session }: Pick<OpenWorkshop, 'participants' | 'timeline' | 'session'>): string[] {
  const all = [
    ...participants.map((it) => it.role),
    ...timeline.map((it) => it.role),
    ...session.aliases.map((it) => it.role),
  ]
  const roles = new Map<string, string>()
  for (const role of all) {
    const folded = role.trim().toLowerCase()
    if (folded !== '' && !roles.has(folded)) roles.set(folded, role.trim())
  }
  return [...roles.values()]
}
