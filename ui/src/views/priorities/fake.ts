/** The Rust side as far as tests of the dots need it: rounds in memory, with the rules for dots (W23, W24). */
import type { Ballot, Cause, Change, Edit, Failure, Opened, Outcome, Participant, Record, Session } from '../../bindings/types'
import { cause, NO_RECORDS } from '../../state/fixtures'

const REFUSED: Failure = { code: 'refused', message: 'Too many dots.', help: '' }

export class FakeRust {
  session = { language: 'en', dots: 3, dots_per_cause: 2, voting: 'not_yet' } as unknown as Session
  ballots: Ballot[] = []
  causes: Cause[] = []
  /** The edits that were refused. */
  refused = 0
  #revision = 0
  #last = 100

  /** The one way in, as the window's `invoke` is. */
  readonly invoke = async (command: string, args: { edit?: Edit }): Promise<unknown> => {
    await new Promise((done) => setTimeout(done, 1))
    if (command === 'pareto') return { width: 100, height: 100, strokes: [], labels: [] }
    if (['edit', 'type_words'].includes(command) && args.edit !== undefined) return this.#edit(args.edit)
    throw new Error(`the fake has no ${command}`)
  }

  /** A workshop with two roles and three causes, one of them refuted. */
  opened(): Opened {
    this.session = { ...this.session, voting: 'not_yet' }
    this.ballots = []
    this.#revision = this.refused = 0
    const refuted = cause(3, null, 2)
    this.causes = [
      cause(1, null, 0),
      cause(2, 1, 0),
      { ...refuted, evidence: { ...refuted.evidence, level: 'refuted' } },
    ]
    const participants: Participant[] = [
      { id: 11, rank: 0, role: 'Shift lead' },
      { id: 12, rank: 1, role: 'Network engineer' },
    ]
    const parts = {
      ...NO_RECORDS,
      session: this.session,
      incident: {},
      effect: { text: '' },
      participants,
      causes: this.causes,
      last_id: 100,
    } as unknown as Opened['parts']
    return { id: 1, revision: 0, parts, undo: null, redo: null }
  }

  #edit(edit: Edit): Outcome {
    const change: Change = { added: [], updated: [], removed: [] }
    this.#apply(edit, change)
    this.#revision += 1
    return { revision: this.#revision, change, added: null, undo: null, redo: null }
  }

  #apply(edit: Edit, change: Change): void {
    if (edit === 'open_voting') this.#vote('open', () => 0, change)
    else if (edit === 'close_voting') {
      const sum = (id: number) => this.ballots.flatMap((it) => it.dots).reduce((all, it) => all + (it.cause === id ? it.count : 0), 0)
      this.#vote('closed', sum, change)
    } else if (typeof edit !== 'string' && 'together' in edit) edit.together.forEach((it) => this.#apply(it, change))
    else if (typeof edit !== 'string' && 'give_dots' in edit) this.#give(edit.give_dots, change)
  }

  #vote(voting: Session['voting'], votes: (cause: number) => number, change: Change): void {
    change.removed.push(...this.ballots.map((ballot): Record => ({ ballot })))
    for (const from of this.causes) change.updated.push({ from: { cause: from }, to: { cause: { ...from, votes: votes(from.id) } } })
    this.causes = this.causes.map((it) => ({ ...it, votes: votes(it.id) }))
    this.ballots = []
    const session = { ...this.session, voting }
    change.updated.push({ from: { session: this.session }, to: { session } })
    this.session = session
  }

  #give({ voter, cause, count }: { voter: number | null; cause: number; count: number }, change: Change): void {
    const from = this.ballots.find((it) => it.participant === voter)
    const dots = (from?.dots ?? []).filter((it) => it.cause !== cause)
    if (count > 0) dots.push({ cause, count })
    const all = dots.reduce((sum, it) => sum + it.count, 0)
    if (voter !== null && (all > this.session.dots || count > this.session.dots_per_cause)) {
      this.refused += 1
      throw REFUSED
    }
    const to: Ballot = { id: from?.id ?? (this.#last += 1), participant: voter, dots }
    if (from) change.updated.push({ from: { ballot: from }, to: { ballot: to } })
    else change.added.push({ ballot: to })
    this.ballots = [...this.ballots.filter((it) => it !== from), to]
  }
}
