/** The workshop that is open: its records, and the one way to change them. */
import * as commands from '../bindings/commands'
import type {
  About,
  Action,
  AgendaItem,
  Attaching,
  Attachment,
  Ballot,
  Category,
  CategoryId,
  Cause,
  CauseId,
  Change,
  Choices,
  Edit,
  Effect,
  Failure,
  Idea,
  Impact,
  ImpactKind,
  ImportFrom,
  Incident,
  Need,
  Opened,
  Outcome,
  Participant,
  PrivateNote,
  RoleFunction,
  Safeguard,
  Session,
  StepView,
  Thought,
  TimelineEntry,
} from '../bindings/types'
import { notices } from './notices.svelte'
import { NOWHERE, type Drafts } from './draft/drafts'
import { undoing } from '../words/undoing'
import { causesByBone } from './bones'
import { adds, folded, wordsOf, type Made } from './edits'
import { Keyed } from './keyed.svelte'
import { Outbox, type Saving } from './outbox.svelte'
import { applied, byParent, inOrder, isAbout, isEmpty, recordsOf, type Records } from './records'
import { STEPS } from './session.svelte'

const NO_CAUSES: readonly Cause[] = []

export class OpenWorkshop {
  readonly id: number
  /** Where the words of its lines and fields wait until they are edits. */
  drafts: Drafts = NOWHERE
  revision = $state.raw(0)
  /** What undo would take back; null: nothing. */
  undoStep = $state.raw<StepView | null>(null)
  /** What the last undo or redo changed; null: there was none. */
  stepped = $state.raw<Change | null>(null)
  /** What redo would do again; null: nothing. */
  redoStep = $state.raw<StepView | null>(null)
  /** What is on its way to the library, and what waits. */
  readonly outbox = new Outbox({
    id: () => this.id,
    records: () => this.#records,
    accept: (outcome) => this.#accept(outcome),
    pull: () => this.#pull(),
    over: (edit) => this.#forget(edit),
  })

  #records = $state.raw<Records>() as Records
  readonly #watching = new Set<(made: Promise<Outcome | null>) => void>()
  /** The notice that tells what was undone last. */
  #told: number | null = null

  // One derived for each kind: an edit leaves the maps that it doesn't touch as they were, and their readers asleep.
  readonly session: Session = $derived(this.#records.session)
  readonly incident: Incident = $derived(this.#records.incident)
  readonly effect: Effect = $derived(this.#records.effect)
  readonly #notes = $derived(this.#records.note)
  readonly #agenda = $derived(this.#records.agenda_item)
  readonly #timeline = $derived(this.#records.timeline_entry)
  readonly #actions = $derived(this.#records.action)
  readonly #safeguards = $derived(this.#records.safeguard)
  readonly #attachments = $derived(this.#records.attachment)
  readonly #impacts = $derived(this.#records.impact)
  readonly #roleFunctions = $derived(this.#records.role_function)
  readonly #needs = $derived(this.#records.need)
  readonly #participants = $derived(this.#records.participant)
  readonly #thoughts = $derived(this.#records.thought)
  readonly #ideas = $derived(this.#records.idea)
  readonly #ballots = $derived(this.#records.ballot)
  // Of these there are many, and readers of one.
  readonly #causes = new Keyed<CauseId, Cause>()
  readonly #beneath = new Keyed<CauseId | null, readonly Cause[]>()
  readonly #categories = new Keyed<number, Category>()

  readonly categories: readonly Category[] = $derived(inOrder(this.#categories.values()))
  readonly timeline: readonly TimelineEntry[] = $derived(inOrder(this.#timeline.values()))
  readonly actions: readonly Action[] = $derived(inOrder(this.#actions.values()))
  readonly safeguards: readonly Safeguard[] = $derived(inOrder(this.#safeguards.values()))
  /** What is attached, in the order in which it was. */
  readonly attachments: readonly Attachment[] = $derived([...this.#attachments.values()].sort((a, b) => a.id - b.id))
  /** The harm by kind, where any was told. */
  readonly impacts: ReadonlyMap<ImpactKind, Impact> = $derived(this.#impacts)
  readonly roleFunctions: readonly RoleFunction[] = $derived([...this.#roleFunctions.values()])
  /** For the facilitator alone. */
  readonly needs: readonly Need[] = $derived(inOrder(this.#needs.values()))
  readonly participants: readonly Participant[] = $derived(inOrder(this.#participants.values()))
  readonly thoughts: readonly Thought[] = $derived(inOrder(this.#thoughts.values()))
  readonly ideas: readonly Idea[] = $derived(inOrder(this.#ideas.values()))
  readonly ballots: readonly Ballot[] = $derived([...this.#ballots.values()])
  /** Whether there is anything that only the facilitator sees. */
  readonly hasPrivate: boolean = $derived(
    this.#notes.size > 0 || this.#needs.size > 0 || [...this.#agenda.values()].some((it) => it.prompt !== ''),
  )
  /** The steps, always all of them, in order. */
  readonly agenda: readonly AgendaItem[] = $derived(STEPS.flatMap((step) => this.#agenda.get(step) ?? []))

  constructor(opened: Opened) {
    this.id = opened.id
    this.#take(opened)
  }

  static async open(id: number): Promise<OpenWorkshop> {
    return new OpenWorkshop(await commands.openWorkshop({ id }))
  }

  get saving(): Saving {
    return this.outbox.saving
  }
  /** Rises with everything that may change a picture of it. */
  get asked(): number {
    return this.outbox.asked
  }
  get lastRefusal(): Failure | null {
    return this.outbox.lastRefusal
  }
  /** It isn't in the library any more. */
  get gone(): boolean {
    return this.outbox.gone
  }

  get causes(): ReadonlyMap<CauseId, Cause> {
    return this.#causes
  }

  /** The cause of a number that changes while its reader stays (see {@link Keyed.at}). */
  causeAt(id: CauseId | null): Cause | null {
    return id === null ? null : (this.#causes.at(id) ?? null)
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

  /** As {@link causeAt}. */
  categoryAt(id: number | null): Category | null {
    return id === null ? null : (this.#categories.at(id) ?? null)
  }

  category(id: number | null): Category | null {
    return id === null ? null : (this.#categories.get(id) ?? null)
  }

  /** What only the facilitator sees of a step or a cause; null: nothing is noted. */
  noteAbout(about: About): PrivateNote | null {
    for (const note of this.#notes.values()) if (isAbout(note.about, about)) return note
    return null
  }

  /** The root causes: those that the group gave most dots to first, and else as they hang on the fishbone. */
  roots(): Cause[] {
    const roots = causesByBone(this).filter(({ cause }) => cause.standing === 'root')
    return roots.map((it) => it.cause).sort((a, b) => b.votes - a.votes)
  }

  /**
   * Makes an edit, after those that were asked for before. Null: it was not
   * made. Where it was refused, `refused` is told why, or else a notice; where
   * it failed it waits in the {@link outbox}, its words with it.
   */
  edit(edit: Made, refused?: (failure: Failure) => void): Promise<Outcome | null> {
    return this.#asked(this.outbox.edit(edit, { refused }))
  }

  /**
   * An edit of what was typed in a field, whose refusal is told there: the
   * answer is why it was not made. Words that were to be added and wait leave their field: there
   * they would be added once more.
   */
  async tryEdit(edit: Edit): Promise<Failure | null> {
    let why: Failure | null = null
    const told = (failure: Failure) => (why = failure)
    await this.#asked(this.outbox.edit(edit, { refused: told, kept: (failure) => !adds(edit) && told(failure) }, 'typeWords'))
    return why
  }

  /** Hears of every edit as it is asked for; the answer stops it. */
  watch(hear: (made: Promise<Outcome | null>) => void): () => void {
    this.#watching.add(hear)
    return () => this.#watching.delete(hear)
  }

  #asked(made: Promise<Outcome | null>): Promise<Outcome | null> {
    for (const hear of this.#watching) hear(made)
    return made
  }

  /** Puts what was read from a file or a text into it, as one edit. */
  import(what: { from: ImportFrom; choices: Choices; parent: CauseId | null; category: CategoryId | null }): Promise<Outcome | null> {
    return this.outbox.step(() => commands.importInto({ id: this.id, ...what }))
  }

  /** Attaches pictures and files; null: it failed, and that was told. */
  async attach(ask: () => Promise<Attaching>): Promise<Attaching | null> {
    let attaching: Attaching | null = null
    await this.outbox.step(async () => {
      attaching = await ask()
      const nothing = { added: [], updated: [], removed: [] }
      return attaching.outcome ?? { revision: this.revision, change: nothing, added: null, undo: this.undoStep, redo: this.redoStep }
    })
    return attaching
  }

  /** Takes back the last edit that was asked for, before any that is asked for from now on; where it did nothing, nothing. */
  takeBack(made: Promise<Outcome | null>): Promise<Outcome | null> {
    return this.outbox.takeBack(made, () => commands.undo({ id: this.id }))
  }

  async undo(): Promise<Outcome | null> {
    const outcome = await this.outbox.step(() => commands.undo({ id: this.id }))
    if (outcome && isEmpty(outcome.change)) notices.say(undoing.nothingToUndo)
    else if (outcome?.redo) this.#tell(undoing.undid(outcome.redo))
    if (outcome) this.stepped = outcome.change
    return outcome
  }

  async redo(): Promise<Outcome | null> {
    const outcome = await this.outbox.step(() => commands.redo({ id: this.id }))
    if (outcome && isEmpty(outcome.change)) notices.say(undoing.nothingToRedo)
    else if (outcome?.undo) this.#tell(undoing.redid(outcome.undo))
    if (outcome) this.stepped = outcome.change
    return outcome
  }

  tidy(): Promise<Outcome | null> {
    return this.outbox.step(() => commands.tidy({ id: this.id }))
  }

  /** Everything as it stood after a step of the history, as one more step. */
  returnTo(seq: number): Promise<Outcome | null> {
    return this.outbox.step(() => commands.returnTo({ id: this.id, seq }))
  }

  /** Another window, or this one, has changed it. */
  heard(revision: number): void {
    void this.outbox.catchUp(() => revision > this.revision)
  }

  /** Once everything that was asked for is on disk, was refused, or waits. */
  settled(): Promise<void> {
    return this.outbox.settled()
  }

  /** Says what was undone, or done again, in the place of what was said so before. */
  #tell(text: string): void {
    if (this.#told !== null) notices.dismiss(this.#told)
    this.#told = notices.say(text)
  }

  /** Words of an edit that waits no more wait in its field neither: there they would come back over what became of them. */
  #forget(edit: Edit): void {
    if (adds(edit)) return
    const said = new Set(wordsOf(edit).map(folded))
    for (const [name, words] of this.drafts.all()) if (said.has(folded(words))) this.drafts.keep(name, '')
  }

  async #accept(outcome: Outcome): Promise<void> {
    if (outcome.revision === this.revision + 1) {
      this.#hold(applied(this.#records, outcome.change))
      this.#note(outcome)
    } else if (outcome.revision > this.revision) await this.#pull()
    else this.#note(outcome)
  }

  async #pull(): Promise<void> {
    const since = await commands.since({ id: this.id, revision: this.revision })
    if (since === 'same') return
    this.outbox.asked += 1
    if ('whole' in since) return this.#take(since.whole)
    this.#hold(since.changes.changes.reduce(applied, this.#records))
    this.#note(since.changes)
  }

  #take(opened: Opened): void {
    this.#hold(recordsOf(opened.parts))
    this.#note(opened)
  }

  #hold(records: Records): void {
    const hang = this.#records?.cause !== records.cause
    this.#records = records
    this.#causes.take(records.cause)
    if (hang) this.#beneath.take(byParent(records.cause, this.#beneath))
    this.#categories.take(records.category)
  }

  #note(now: { revision: number; undo: StepView | null; redo: StepView | null }): void {
    this.revision = now.revision
    this.undoStep = now.undo
    this.redoStep = now.redo
  }
}
