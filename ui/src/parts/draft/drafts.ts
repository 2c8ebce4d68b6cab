/** Where words wait that are typed and no edit yet (invariant I12): a window provides it, and where none does, they wait nowhere. */
import { getContext, setContext } from 'svelte'

export interface Drafts {
  /** What waits under a name; no words: nothing. */
  of(name: string): string
  /** Keeps words under a name as they are typed; no words: forgets them. */
  keep(name: string, words: string): void
  /** Everything that waits, by name. */
  all(): readonly (readonly [string, string])[]
}

/** Whether what waits under a name was written by somebody; else it is what a view keeps beside such words. */
export const isWritten = (name: string): boolean => !name.startsWith('beside/')

/** Keeps nothing: for what is shown outside of a window. */
export const NOWHERE: Drafts = { of: () => '', keep: () => undefined, all: () => [] }

/** Under what a component finds it. */
export const DRAFTS = Symbol('drafts')

/** Called while a component is set up: the lines and fields in it keep their words there. */
export const provideDrafts = (drafts: Drafts): Drafts => setContext(DRAFTS, drafts)

/** Called while a component is set up. */
export const draftsHere = (): Drafts => getContext<Drafts | undefined>(DRAFTS) ?? NOWHERE
