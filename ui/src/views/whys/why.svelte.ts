/** Why-mode's state: which cause is asked about, what is being answered, what was refused. */
import type { Cause, CauseField, Edit, Failure, Outcome, Target } from '../../bindings/types'
import { Draft } from '../../state/draft/draft.svelte'
import { NOWHERE, type Drafts } from '../../state/draft/drafts'
import { putBack, type Holder } from '../../state/putBack'
import { eachOf } from '../../state/batchEdits'
import { siblings, type Graph } from '../../state/graph'
import { tagEdit } from '../../state/moveEdits'
import { beside, marked } from './chain'
import { nextLevel, stopField, type Stop } from './stops'

/** What it needs of the open workshop. */
export interface Asked extends Graph {
  /** Null: it wasn't made. Where it was refused, `refused` has been told why; else it waits elsewhere, its words too. */
  edit(edit: Edit, refused?: (failure: Failure) => void): Promise<Outcome | null>
}

/** What it needs of the session. */
export interface Place {
  chain: number | null
  selection: Target | null
}

export class Why {
  readonly #draft: Draft
  /** The answer that Enter on an empty line goes into; null: none. */
  mark = $state<number | null>(null)
  /** What is asked of which cause, in the stead of the usual question; null: that. */
  #question = $state.raw<{ of: number | null; text: string } | null>(null)
  /** Why the last words were refused; null: they weren't. */
  refusal = $state.raw<Failure | null>(null)
  /** Where its refused words come back to. */
  readonly holder: Holder = { read: () => this.text, put: (words) => (this.text = words), refuse: () => this.#draft.refuse() }
  /** All goes one after the other: an answer needs to know which cause it was typed for. */
  #queue: Promise<unknown> = Promise.resolve()
  /** How many were refused so far. */
  #refusals = 0
  /** How many answers were made so far. */
  #made = 0

  constructor(
    private readonly workshop: Asked,
    private readonly place: Place,
    drafts: Drafts = NOWHERE,
  ) {
    this.#draft = new Draft(drafts, 'new/answer')
  }

  /** What is typed, and not added yet. */
  get text(): string {
    return this.#draft.text
  }
  set text(text: string) {
    this.#draft.text = text
  }

  /** The field that shows it says so. */
  get field(): Draft['field'] {
    return this.#draft.field
  }

  /** What is asked about the cause, in the stead of the usual question; null: that. */
  get question(): string | null {
    return this.#question?.of === this.place.chain ? (this.#question?.text ?? null) : null
  }
  set question(text: string | null) {
    this.#question = text === null ? null : { of: this.place.chain, text }
  }

  get cause(): Cause | null {
    return this.workshop.causes.get(this.place.chain ?? -1) ?? null
  }

  /** Adds what is in the line, and asks on where `then` says. An empty line goes into the marked answer. */
  answer(then: 'stay' | 'deeper' | 'up'): Promise<void> {
    const text = this.text.trim()
    const mark = this.mark
    this.text = ''
    this.refusal = null
    this.question = null
    return this.#then(async () => {
      const { cause } = this
      if (!cause) return
      if (text === '') {
        const first = then === 'deeper' ? this.workshop.beneath(cause.id)[0]?.id : undefined
        if (then === 'up') this.#up()
        else this.ask(mark ?? first ?? cause.id)
        return
      }
      const edit: Edit = { add_cause: { parent: cause.id, category: null, place: 'last', text } }
      const outcome = await this.workshop.edit(edit, (failure) => this.#refused(text, failure))
      const added = outcome?.added
      if (!added || typeof added !== 'object' || !('cause' in added)) return
      this.#made += 1
      if (then === 'deeper') this.ask(added.cause)
      else if (then === 'up') this.#up()
    })
  }

  /** Adds several answers at once, all or none; answers why not. */
  async answers(lines: readonly string[]): Promise<Failure | null> {
    let refused: Failure | null = null
    await this.#withCause(async ({ id }) => {
      const edit = eachOf(lines, (text) => ({ add_cause: { parent: id, category: null, place: 'last', text } }))
      await this.workshop.edit(edit, (failure) => (refused = failure))
    })
    return refused
  }

  /**
   * Adds what is in the line, and asks on about it with a question.
   * @param act whether it is an act: then what made it possible is to be asked
   */
  async answerAsking(question: string, act: boolean): Promise<void> {
    const made = this.#made
    await this.answer('deeper')
    if (this.#made === made) return
    await this.#withCause(async (cause) => {
      if (act) await this.#set(cause, { nature: 'act' })
      this.question = question
    })
  }

  /** Ends why-mode; what stands in the line is no answer yet, and waits in it. An answer that is refused by then keeps it open. */
  leave(): Promise<void> {
    const refused = this.#refusals
    return this.#then(async () => {
      if (this.#refusals === refused) this.place.chain = null
    })
  }

  /** Asks about a cause. */
  ask(id: number): void {
    if (id !== this.place.chain) this.mark = this.question = null
    this.place.chain = id
    this.place.selection = { cause: id }
  }

  /** The branch before (-1) or after (1). */
  branch(by: 1 | -1): Promise<void> {
    return this.#withCause((cause) => this.ask(beside(this.workshop, cause.id, by)))
  }

  /** One level up (-1), or down (1) into the marked answer, else the first. */
  level(by: 1 | -1): Promise<void> {
    return this.#withCause((cause) => {
      if (by < 0) return this.#up()
      const down = this.mark ?? this.workshop.beneath(cause.id)[0]?.id
      if (down !== undefined) this.ask(down)
    })
  }

  /** Marks the answer above (-1) or below (1). */
  step(by: 1 | -1): void {
    const { cause } = this
    if (cause) this.mark = marked(this.workshop.beneath(cause.id), this.mark, by)
  }

  evidence(): Promise<void> {
    return this.#withCause((cause) => this.#set(cause, { evidence_level: nextLevel(cause.evidence.level) }))
  }

  stop(stop: Stop): Promise<void> {
    return this.#withCause((cause) => {
      const field = stopField(cause, stop)
      return field === null ? undefined : this.#set(cause, field)
    })
  }

  /** Gives it the category with this number, counted from 1. */
  tag(number: number): Promise<void> {
    return this.#withCause(async (cause) => {
      const category = this.workshop.categories[number - 1]
      const edit = category && tagEdit(this.workshop, cause.id, category.id)
      if (edit) await this.workshop.edit(edit)
    })
  }

  /** Rewords a cause: the one that is asked about now, whichever is by the time that the words leave, or an answer. */
  reword(text: string, cause: Cause | null = this.cause): Promise<void> {
    return this.#then(async () => {
      if (!cause || text === '' || text === cause.text) return
      const edit: Edit = { set_cause: { id: cause.id, field: { text } } }
      await this.workshop.edit(edit, (failure) => putBack(text, failure, null))
    })
  }

  /** The branches at this level, this one too. */
  get row(): readonly Cause[] {
    return this.cause ? siblings(this.workshop, this.cause.id) : []
  }

  #up(): void {
    const parent = this.cause?.parent
    if (parent === null || parent === undefined) return
    const from = this.cause?.id ?? null
    this.ask(parent)
    this.mark = from
  }

  /** A refused text comes back into the line, or is offered beside what was typed meanwhile. */
  #refused(text: string, failure: Failure): void {
    this.#refusals += 1
    if (putBack(text, failure, this.holder)) this.refusal = failure
  }

  async #set(cause: Cause, field: CauseField): Promise<void> {
    await this.workshop.edit({ set_cause: { id: cause.id, field } })
  }

  #withCause(run: (cause: Cause) => Promise<void> | void | undefined): Promise<void> {
    return this.#then(async () => {
      const { cause } = this
      if (cause) await run(cause)
    })
  }

  #then(run: () => Promise<void>): Promise<void> {
    const next = this.#queue.then(run)
    this.#queue = next.catch(() => undefined)
    return next
  }
}
