/** Who looks at wordings, as far as fields and views know: a workshop provides it, and where none does, nothing is looked at. */
import { getContext, setContext } from 'svelte'
import type { TextLocation, Wording } from '../../bindings/types'
import type { Span } from './spans'

/** The text that keys about a wording mean: of the field that has the caret, or of a selected cause. */
export interface CurrentText {
  /** Where the text stands in the workshop; null: nowhere yet. */
  readonly spot: TextLocation | null
  found(): readonly Wording[]
  /** Null: there is no caret. */
  caret(): number | null
  /** What the offer floats beside; null: it is in sight elsewhere. */
  anchor(): Element | null
  /** It floats at the right of that, so that what is beneath stays in sight. */
  readonly after?: boolean
  /** Brings the offer into sight; false: it wasn't, and a key should wait until it has been read. */
  inSight?(): boolean
  /** Puts words into the place of the sentence; with a gap, they are to be completed there. */
  write(wording: Wording, text: string, gap: Span | null): void
  /** Asks a question, so that it can be answered. */
  ask(wording: Wording, question: string): void
}

export interface Guard {
  /** Counts what was left as it is: then texts that are being typed are read again. */
  readonly left: number
  /** What was found in a text of the workshop. */
  of(spot: TextLocation): readonly Wording[]
  /** What there is in a text that is being typed. */
  look(text: string, spot: TextLocation | null): Promise<readonly Wording[]>
  /** A field has the caret now, or has it no more. */
  enter(here: CurrentText): void
  exit(here: CurrentText): void
  /** What keys mean while no field has the caret. The answer takes it back. */
  stand(here: CurrentText): () => void
  /** Does it to the current wording; false: there is none. */
  act(does: GuardAct): boolean
}

/** What a key does with the current wording: takes the offer, moves on to the next, leaves it as it is for good. */
export type GuardAct = 'take' | 'next' | 'leave'

/** Under what a component finds it. */
export const GUARD = Symbol('guard')

/** Called while a component is set up: all in it are looked at. */
export const provideGuard = (guard: Guard): Guard => setContext(GUARD, guard)

/** Called while a component is set up. */
export const guardHere = (): Guard | undefined => getContext(GUARD)
