/** The keys as somebody has changed them, kept with the settings of the library. */
import type { KeyChoices } from '../bindings/types'
import { AROUND, entryOf, EVERYWHERE, IDS, type KeyId } from './table'

/** Nothing is changed. */
export const AS_THEY_WERE: KeyChoices = { singles: true, changed: {} }

export class KeySettings {
  #choices = $state.raw<KeyChoices>(AS_THEY_WERE)

  get choices(): KeyChoices {
    return this.#choices
  }

  /** What was kept; an id that this version doesn't know is kept for the one that does. */
  take(choices: KeyChoices): void {
    this.#choices = choices
  }

  get singles(): boolean {
    return this.#choices.singles
  }

  keysOf(id: KeyId): readonly string[] {
    return this.#choices.changed[id] ?? entryOf(id).keys
  }

  isChanged(id: KeyId): boolean {
    return this.#choices.changed[id] !== undefined
  }

  turnSingles(singles: boolean): void {
    this.#choices = { ...this.#choices, singles }
  }

  /** The key for it from now on; of a series, each one's with the digit that it has. */
  change(id: KeyId, chord: string): void {
    this.#choices = { ...this.#choices, changed: { ...this.#choices.changed, [id]: keysFor(id, chord) } }
  }

  /** Back to the table's. */
  restore(id: KeyId): void {
    const { [id]: _gone, ...changed } = this.#choices.changed
    this.#choices = { ...this.#choices, changed }
  }

  restoreAll(): void {
    this.#choices = { ...this.#choices, changed: {} }
  }

  /** What else the key means where this one holds: both would never be struck. */
  clash(id: KeyId, chord: string): KeyId | null {
    const wanted = keysFor(id, chord)
    return IDS.find((other) => other !== id && meet(id, other) && this.keysOf(other).some((it) => wanted.includes(it))) ?? null
  }
}

/** Whether two keys can be meant by one press: in the same scope, in one around it, or everywhere; what a part hears by itself, too. */
export function meet(one: KeyId, other: KeyId): boolean {
  const holdTogether = (a: string, b: string) => a === b || AROUND[a] === b || AROUND[b] === a
  if (scopesOf(one).some((a) => scopesOf(other).some((b) => holdTogether(a, b)))) return true
  const isEverywhere = (id: KeyId) => scopesOf(id).some((it) => EVERYWHERE.includes(it))
  // What comes last of all is left to whoever has a use for it.
  return [one, other].some((id) => isEverywhere(id) && !entryOf(id).late)
}

/** Where a key is heard, by whomever. */
function scopesOf(id: KeyId): readonly string[] {
  const { scopes, within } = entryOf(id)
  return within === undefined ? scopes : [...scopes, within]
}

/** The keys of an entry where somebody wants this one: of a series, the digits with what is held beside it. */
export function keysFor(id: KeyId, chord: string): string[] {
  const { series, keys } = entryOf(id)
  if (!series) return [chord]
  const held = /^(?:(?:Ctrl|Alt|Shift)\+)*/.exec(chord)?.[0] ?? ''
  return keys.map((it) => held + it.slice(-1))
}

/** Why a key can't stand for an entry: a series keeps its digits, and what holds in fields mustn't write there. Null: it can. */
export function unfit(id: KeyId, chord: string): 'digit' | 'writes' | null {
  const { series, through } = entryOf(id)
  if (series && !/(?:^|\+)\d$/.test(chord)) return 'digit'
  return through === undefined || /^(?:Ctrl|Alt)\+|^(?:Shift\+)?F\d+$|^Esc$/.test(chord) ? null : 'writes'
}

/** Whether an entry can have another key: it isn't the part's own, nor the system's. */
export const canChange = (id: KeyId): boolean => entryOf(id).scopes.length > 0 && !entryOf(id).system

export const settings = new KeySettings()
