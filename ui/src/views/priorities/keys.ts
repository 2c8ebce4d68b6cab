/** What keys do where dots are given: a grid of causes and voters, one voter at a time. */
import { handlersOf, type Handlers } from '../../keys/scopes'
import type { IdIn } from '../../keys/table'

export type Command =
  | { kind: 'cause'; by: number }
  | { kind: 'voter'; by: 1 | -1 }
  | { kind: 'page'; by: 1 | -1 }
  | { kind: 'more'; by: 1 | -1 }
  | { kind: 'digit'; digit: number }
  | { kind: 'none' }
  | { kind: 'next' }
  | { kind: 'anew' }

const COMMANDS: { readonly [K in IdIn<'dots'>]: Command | ((at: number) => Command) } = {
  dots: (at) => ({ kind: 'digit', digit: at }),
  dots_more: { kind: 'more', by: 1 },
  dots_fewer: { kind: 'more', by: -1 },
  dots_none: { kind: 'none' },
  dots_anew: { kind: 'anew' },
  dots_next: { kind: 'next' },
  voter_after: { kind: 'voter', by: 1 },
  voter_before: { kind: 'voter', by: -1 },
  dots_down: { kind: 'cause', by: 1 },
  dots_up: { kind: 'cause', by: -1 },
  dots_page: { kind: 'page', by: 1 },
  dots_page_back: { kind: 'page', by: -1 },
  dots_first: { kind: 'cause', by: -Infinity },
  dots_last: { kind: 'cause', by: Infinity },
}

/** The handlers of the keys that give dots, each of which ends in a command. */
export const dotsKeys = (run: (command: Command) => unknown): Handlers<'dots'> => handlersOf<'dots', Command>(COMMANDS, run)

/** Within this time, in ms, one digit after another makes a number. */
const TOGETHER = 900

/** The number that is being typed for a cause; a count may have several digits, a person's dots have one. */
export class Typed {
  #cause: number | null = null
  #value = 0
  #at = 0

  /** The number after one digit more. */
  digit(cause: number, digit: number, several: boolean, now: number): number {
    const goes = several && cause === this.#cause && now - this.#at < TOGETHER
    this.#value = goes ? this.#value * 10 + digit : digit
    this.#cause = cause
    this.#at = now
    return this.#value
  }
}
