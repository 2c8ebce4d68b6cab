/** The workshop that is open: its records, and the one way to change them. */
import * as commands from '../bindings/commands'
import type {
  About,
  Action,
  AgendaItem,
  Ballot,
  Category,
  Cause,
  CauseId,
  Edit,
  Effect,
  Failure,
  Idea,
  Incident,
  Opened,
  Outcome,
  Participant,
  PrivateNote,
  Session,
  StepView,
  Thought,
  TimelineEntry,
} from '../bindings/types'
import { asFailure } from '../host/call'
import { notices } from '../parts/notices.svelte'
import { NOWHERE, type Unfinished } from '../parts/unfinished'
import { failure as words } from '../words/failure'
import { undoing } from '../words/undoing'
import { applied, byParent, inOrder, isAbout, isEmpty, recordsOf, type Records } from './records'
import { STEPS } from './session.svelte'

export type Saving = 'saved' | 'saving' | { failed: Failure }

/** An edit; or what makes it up when its turn comes, from all that was asked for before. Null: there is nothing to do. */
export type Made = Edit | (() => Edit | null)

const NO_CAUSES: readonly Cause[] = []

export class OpenWorkshop {
  readonly id: number
  /** Where the words of its lines and fields wait until they are edits. */
  unfinished: Unfinished = NOWHERE
  revision = $state.raw(0)
  /** What undo would take back; null: nothing. */
  undoStep = $state.raw<StepView | null>(null)
  /** What redo would do again; null: nothing. */
  redoStep = $state.raw<StepView | null>(null)
  saving = $state.raw<Saving>('saved')
  /**
   * Rises when an edit leaves for the Rust side, and when something came from
   * elsewhere. Questions are answered in their order: a picture that is asked
   * for now has all edits that left before, and needn't wait for their answers.
   */
  asked = $state(0)
  /** Why the last edit was refused; null once one was made. */
  lastRefusal = $state.raw<Failure | null>(null)
  /** It isn't in the library any more. */
  gone = $state.raw(false)

  #records = $state.raw<Records>() as Records
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  /** The notice that tells what was undone last. */
  #told: number | null = null

  readonly categories: readonly Category[] = $derived(inOrder(this.#records.category.values()))
  readonly timeline: readonly TimelineEntry[] = $derived(inOrder(this.#records.timeline_entry.values()))
  readonly actions: readonly Action[] = $derived(inOrder(this.#records.action.values()))
  readonly participants: readonly Participant[] = $derived(inOrder(this.#records.participant.values()))
  readonly thoughts: readonly Thought[] = $derived(inOrder(this.#records.thought.values()))
  readonly ideas: readonly Idea[] = $derived(inOrder(this.#records.idea.values()))
  readonly ballots: readonly Ballot[] = $derived([...this.#records.ballot.values()])
  /** Whether there is anything that only the facilitator sees. */
  readonly hasPrivate: boolean = $derived(
    this.#records.note.size > 0 || [...this.#records.agenda_item.values()].some((it) => it.prompt !== ''),
  )
  /** The steps, always all of them, in order. */
  readonly agenda: readonly AgendaItem[] = $derived(
    STEPS.flatMap((step) => this.#records.agenda_item.get(step) ?? []),
  )
  #beneath = $derived(byParent(this.#records.cause))

  constructor(opened: Opened) {
    this.id = opened.id
    this.#take(opened)
  }

  static async open(id: number): Promise<OpenWorkshop> {
    return new OpenWorkshop(await commands.openWorkshop({ id }))
  }

  get session(): Session {
    return this.#records.session
  }
  get incident(): Incident {
    return this.#records.incident
  }
  get effect(): Effect {
    return this.#records.effect
  }
  get causes(): ReadonlyMap<number, Cause> {
    return this.#records.cause
  }

  /** Whether a record of this number is there, of whatever kind. */
  has(id: number): boolean {
    return Object.values(this.#records).some((it) => it instanceof Map && it.has(id))
  }

  /** What explains a cause, in order; null: what explains the effect. */
  beneath(parent: CauseId | null): readonly Cause[] {
    return this.#beneath.get(parent) ?? NO_CAUSES
  }

  /** The category that counts for a cause: its own, else its parent's; null: unsorted. */
  categoryOf(id: CauseId): number | null {
    let cause = this.causes.get(id)
    while (cause) {
      if (cause.category !== null) return cause.category
      cause = cause.parent === null ? undefined : this.causes.get(cause.parent)
    }
    return null
  }

  category(id: number | null): Category | null {
    return id === null ? null : (this.#records.category.get(id) ?? null)
  }

  /** What only the facilitator sees of a step or a cause; null: nothing is noted. */
  noteAbout(about: About): PrivateNote | null {
    for (const note of this.#records.note.values()) if (isAbout(note.about, about)) return note
    return null
  }

  /** The root causes, as the eye reads the diagram. */
  roots(): Cause[] {
    const found: Cause[] = []
    const walk = (parent: CauseId | null) => {
      for (const cause of this.beneath(parent)) {
        if (cause.standing === 'root') found.push(cause)
        walk(cause.id)
      }
    }
    walk(null)
    return found
  }

  /**
   * Makes an edit, after those that were asked for before. Null: it was not
   * made. Why not is told to `refused` where the words are still at hand, else
   * as a notice; {@link lastRefusal} keeps it.
   */
  edit(edit: Made, refused?: (failure: Failure) => void): Promise<Outcome | null> {
    return this.#enqueue(
      () => {
        const made = typeof edit === 'function' ? edit() : edit
        return made === null ? null : commands.edit({ id: this.id, edit: made })
      },
      () => void this.edit(edit),
      refused,
    )
  }

  /** An edit whose refusal is told where it was typed: the answer is why it was not made. */
  async tryEdit(edit: Edit): Promise<Failure | null> {
    let refusal: Failure | null = null
    await this.edit(edit, (failure) => (refusal = failure))
    return refusal
  }

  async undo(): Promise<Outcome | null> {
    const outcome = await this.#enqueue(() => commands.undo({ id: this.id }), () => void this.undo())
    if (outcome && isEmpty(outcome.change)) notices.say(undoing.nothingToUndo)
    else if (outcome?.redo) this.#tell(undoing.undid(outcome.redo))
    return outcome
  }

  async redo(): Promise<Outcome | null> {
    const outcome = await this.#enqueue(() => commands.redo({ id: this.id }), () => void this.redo())
    if (outcome && isEmpty(outcome.change)) notices.say(undoing.nothingToRedo)
    else if (outcome?.undo) this.#tell(undoing.redid(outcome.undo))
    return outcome
  }

  tidy(): Promise<Outcome | null> {
    return this.#enqueue(() => commands.tidy({ id: this.id }), () => void this.tidy())
  }

  /** Everything as it stood after a step of the history, as one more step. */
  returnTo(seq: number): Promise<Outcome | null> {
    return this.#enqueue(() => commands.returnTo({ id: this.id, seq }), () => void this.returnTo(seq))
  }

  /** Another window, or this one, has changed it. */
  heard(revision: number): void {
    void this.#after(async () => {
      if (revision > this.revision) await this.#pull()
    })
  }

  /** Once everything that was asked for is on disk, or was refused. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** Says what was undone, or done again, in the place of what was said so before. */
  #tell(text: string): void {
    if (this.#told !== null) notices.dismiss(this.#told)
    this.#told = notices.say(text)
  }

  #enqueue(
    run: () => Promise<Outcome> | null,
    again: () => void,
    refused?: (failure: Failure) => void,
  ): Promise<Outcome | null> {
    this.#waiting += 1
    this.saving = 'saving'
    return this.#after(async () => {
      try {
        const going = run()
        if (going) this.asked += 1
        const outcome = await going
        if (outcome) await this.#accept(outcome)
        this.lastRefusal = null
        this.#waiting -= 1
        if (this.#waiting === 0) this.saving = 'saved'
        return outcome
      } catch (reason) {
        this.#waiting -= 1
        this.#fail(asFailure(reason), again, refused)
        return null
      }
    })
  }

  #after<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(run)
    this.#queue = next.catch(() => undefined)
    return next
  }

  #fail(failure: Failure, again: () => void, refused?: (failure: Failure) => void): void {
    this.lastRefusal = failure
    if (failure.code === 'refused') {
      if (this.#waiting === 0) this.saving = 'saved'
      if (refused) refused(failure)
      else notices.fail(failure)
      return
    }
    this.saving = { failed: failure }
    this.gone = failure.code === 'gone'
    refused?.(failure)
    notices.fail(failure, this.gone ? undefined : { label: words.tryAgain, run: again })
  }

  async #accept(outcome: Outcome): Promise<void> {
    if (outcome.revision === this.revision + 1) {
      this.#records = applied(this.#records, outcome.change)
      this.#note(outcome)
    } else if (outcome.revision > this.revision) await this.#pull()
    else this.#note(outcome)
  }

  async #pull(): Promise<void> {
    const since = await commands.since({ id: this.id, revision: this.revision })
    if (since === 'same') return
    this.asked += 1
    if ('whole' in since) return this.#take(since.whole)
    this.#records = since.changes.changes.reduce(applied, this.#records)
    this.#note(since.changes)
  }

  #take(opened: Opened): void {
    this.#records = recordsOf(opened.parts)
    this.#note(opened)
  }

  #note(now: { revision: number; undo: StepView | null; redo: StepView | null }): void {
    this.revision = now.revision
    this.undoStep = now.undo
    this.redoStep = now.redo
  }
}
