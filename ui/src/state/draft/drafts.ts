/** Where drafts are kept (invariant I12): a window provides it, and where none does, they are kept nowhere. */
import { getContext, setContext } from 'svelte'

export interface Drafts {
  /** What waits under a name; no words: nothing. */
  of(name: string): string
  /** Keeps words under a name as they are typed; no words: forgets them. */
  keep(name: string, words: string): void
  /** Everything that waits, by name. */
  all(): readonly (readonly [string, string])[]
  /** Whoever shows the words of a name last hears when an edit has made others of them. */
  watch(name: string, hear: () => void): void
  /** The words of a name were refused: they are saved nowhere until they are others. */
  refuse(name: string): void
  /** Of how many names the words that wait were refused. */
  readonly refused: number
  /** Whether everything is on disk as it is typed. */
  readonly stored: boolean
  /** Writes at once what isn't on disk; false: the disk didn't take it. */
  flush(): Promise<boolean>
  /** Reads what an edit has made of drafts, on the Rust side. */
  readAgain(): Promise<void>
}

/** Whether what waits under a name was written by somebody; else it is what a view keeps beside such words. */
export const isWritten = (name: string): boolean => !name.startsWith('beside/')

/** Keeps nothing: for what is shown outside of a window. */
export const NOWHERE: Drafts = {
  of: () => '',
  keep: () => undefined,
  all: () => [],
  watch: () => undefined,
  refuse: () => undefined,
  refused: 0,
  stored: true,
  flush: () => Promise.resolve(true),
  readAgain: () => Promise.resolve(),
}

/** Under what a component finds it. */
export const DRAFTS = Symbol('drafts')

/** Called while a component is set up: the lines and fields in it keep their words there. */
export const provideDrafts = (drafts: Drafts): Drafts => setContext(DRAFTS, drafts)

/** Called while a component is set up. */
export const draftsHere = (): Drafts => getContext<Drafts | undefined>(DRAFTS) ?? NOWHERE
