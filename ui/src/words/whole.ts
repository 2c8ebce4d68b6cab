/** What makes a folder a language: its file `language.ts` exports one of these, and the compiler says what it lacks. */
import type { Language } from '../bindings/types'

type English = typeof import('./en/all')

/** A language that says all that English says: its catalogues are `All`. */
export interface Whole<All extends English> {
  /** As the Rust side calls it; the folder is called so, too. */
  readonly code: Language
  /** By its own name: who looks for theirs may not read the other. */
  readonly name: string
  /** For the compiler alone. */
  readonly all?: All
}
