/** The dots of a round: who gave how many, and how many more may be given. Pure. */

/** Who gives dots: a participant; null: they were counted together, as on a wall. */
export type Voter = number | null

/** What a ballot holds, as far as is asked here. */
export interface Given {
  readonly participant: Voter
  readonly dots: readonly { readonly cause: number; readonly count: number }[]
}

/** So many dots are set at once; not on disk yet. */
export interface Waiting {
  readonly voter: Voter
  readonly cause: number
  readonly count: number
}

export interface Limits {
  /** How many a person has. */
  readonly dots: number
  /** The most on one cause. */
  readonly perCause: number
}

/** A count of a whole room on one cause is no larger than this. */
export const MOST_COUNTED = 999

export class Ballots {
  readonly #given = new Map<Voter, Map<number, number>>()

  /** @param waiting what was given and is on its way: it counts already */
  constructor(given: Iterable<Given>, waiting: readonly Waiting[] = []) {
    for (const { participant, dots } of given) {
      for (const { cause, count } of dots) this.#put(participant, cause, count)
    }
    for (const { voter, cause, count } of waiting) this.#put(voter, cause, count)
  }

  /** How many a voter has put on a cause. */
  on(voter: Voter, cause: number): number {
    return this.#given.get(voter)?.get(cause) ?? 0
  }

  /** How many a voter has given. */
  by(voter: Voter): number {
    let sum = 0
    for (const count of this.#given.get(voter)?.values() ?? []) sum += count
    return sum
  }

  /** How many were given by all. */
  get all(): number {
    return [...this.#given.keys()].reduce<number>((sum, voter) => sum + this.by(voter), 0)
  }

  /** The most that a voter can have on a cause, with what they gave elsewhere. */
  most(voter: Voter, cause: number, { dots, perCause }: Limits): number {
    if (voter === null) return MOST_COUNTED
    const elsewhere = this.by(voter) - this.on(voter, cause)
    return Math.max(0, Math.min(perCause, dots - elsewhere))
  }

  #put(voter: Voter, cause: number, count: number): void {
    const dots = this.#given.get(voter) ?? new Map<number, number>()
    this.#given.set(voter, dots)
    if (count > 0) dots.set(cause, count)
    else dots.delete(cause)
  }
}

/** How many of the voters have given all that they have. */
export const done = (ballots: Ballots, voters: readonly Voter[], { dots }: Limits): number =>
  voters.filter((it) => it !== null && ballots.by(it) >= dots).length
