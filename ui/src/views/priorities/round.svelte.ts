/** A round of dots that is open: whose dots are being given, where, and what is on its way to disk. */
import type { Cause, Edit, Failure } from '../../bindings/types'
import { Ballots, done, type Given, type Limits, type Voter, type Waiting } from './ballots'

/** What it needs of the open workshop. */
export interface Voted {
  readonly session: { readonly dots: number; readonly dots_per_cause: number }
  readonly ballots: Iterable<Given>
  readonly participants: readonly { readonly id: number; readonly role: string }[]
  tryEdit(edit: Edit): Promise<Failure | null>
}

export class Round {
  /** Whose dots are being given. */
  voter = $state<Voter>(null)
  /** The cause that the keys give dots to. */
  at = $state<number | null>(null)
  /** The voter's dots were given before, and are hidden now. */
  veiled = $state(false)
  /** Seen at once, so that the next key counts on from it. */
  #waiting = $state.raw<readonly Waiting[]>([])

  constructor(
    private readonly workshop: Voted,
    /** The causes, as they are shown. */
    private readonly rows: () => readonly Cause[],
  ) {
    this.turn(this.voters[0] ?? null)
  }

  /** The participants; last, what was counted together. */
  get voters(): readonly Voter[] {
    return [...this.workshop.participants.map((it) => it.id), null]
  }

  get limits(): Limits {
    return { dots: this.workshop.session.dots, perCause: this.workshop.session.dots_per_cause }
  }

  get ballots(): Ballots {
    return new Ballots(this.workshop.ballots, this.#waiting)
  }

  /** How many of the participants have given all their dots. */
  get done(): number {
    return done(this.ballots, this.voters, this.limits)
  }

  /**
   * Who hasn't given all their dots yet: closing would leave them out. None
   * where dots were counted together instead, on a wall or on cards.
   */
  get unfinished(): readonly string[] {
    const { ballots, limits } = this
    const { participants } = this.workshop
    const counted = ballots.by(null) > 0 && participants.every((it) => ballots.by(it.id) === 0)
    if (counted) return []
    return participants.filter((it) => ballots.by(it.id) < limits.dots).map((it) => it.role)
  }

  /** Turns to a voter. Dots that a person gave before stay hidden, from whoever enters them too. */
  turn(voter: Voter): void {
    this.voter = voter
    this.veiled = voter !== null && this.ballots.by(voter) > 0
    this.at = this.rows()[0]?.id ?? null
  }

  /** The voter before (-1) or after (1); false: there is none. */
  turnBy(by: 1 | -1): boolean {
    const next = this.voters[this.voters.indexOf(this.voter) + by]
    if (next === undefined) return false
    this.turn(next)
    return true
  }

  /** Goes up or down the causes. */
  go(by: number): void {
    const rows = this.rows()
    const here = rows.findIndex((it) => it.id === this.at)
    this.at = rows[Math.max(0, Math.min(rows.length - 1, here + by))]?.id ?? null
  }

  /** Sets the dots on a cause, as far as the limits go; answers how many it has then. */
  give(cause: number, count: number): number {
    const { voter, ballots } = this
    if (this.veiled) return 0
    const most = ballots.most(voter, cause, this.limits)
    const allowed = Math.max(0, Math.min(count, most))
    if (allowed !== ballots.on(voter, cause)) void this.#send([{ voter, cause, count: allowed }])
    return allowed
  }

  /** One dot more or less where the keys are; how many it has then, and whether that is as was asked. */
  add(by: 1 | -1): boolean {
    if (this.at === null) return true
    const wanted = this.ballots.on(this.voter, this.at) + by
    return this.give(this.at, wanted) === Math.max(0, wanted)
  }

  /** Takes back all that the voter has given, to give it anew. */
  anew(): void {
    const { voter, ballots } = this
    this.veiled = false
    const given = this.rows().filter((it) => ballots.on(voter, it.id) > 0)
    void this.#send(given.map((it) => ({ voter, cause: it.id, count: 0 })))
  }

  async #send(dots: readonly Waiting[]): Promise<void> {
    if (dots.length === 0) return
    this.#waiting = [...this.#waiting, ...dots]
    const edits: Edit[] = dots.map((it) => ({ give_dots: { ...it } }))
    const [only] = edits
    await this.workshop.tryEdit(edits.length === 1 && only ? only : { together: edits })
    this.#waiting = this.#waiting.filter((it) => !dots.includes(it))
  }
}
