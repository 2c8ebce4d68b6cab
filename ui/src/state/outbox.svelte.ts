/** The way of edits to the library: one after the other, and none is forgotten before it is stored. */
import * as commands from '../bindings/commands'
import type { Edit, Failure, Outcome } from '../bindings/types'
import { asFailure } from '../host/call'
import { notices } from './notices.svelte'
import { putBack } from './putBack'
import { failure as words } from '../words/failure'
import { waiting as telling } from '../words/waiting'
import { wordsOf, type Made } from './edits'
import { isEmpty, type Records } from './records'
import { Waiting, type WaitingEdit } from './waiting.svelte'

/** "Saved" is only said when nothing waits. */
export type Saving = 'saved' | 'saving' | { readonly waiting: number; readonly failure: Failure }

/** What the outbox needs of the workshop whose edits it sends. */
interface Sender {
  id(): number
  records(): Records
  /** Takes what an edit has changed; it rejects where the rest had to be asked for and didn't come. */
  accept(outcome: Outcome): Promise<void>
  /** Asks for what is new. */
  pull(): Promise<void>
  /** An edit that waited was made, or was given up. */
  over(edit: Edit): void
}

/** Who is told that an edit wasn't made, where the words are still at hand. */
export interface Hears {
  readonly refused?: ((failure: Failure) => void) | undefined
  /** It waits to be tried again. */
  readonly kept?: (failure: Failure) => void
}

/** How an edit is sent: of its own, or as what somebody is typing, which is one step with the pause before. */
export type Way = 'edit' | 'typeWords'

export class Outbox {
  readonly waiting = new Waiting()
  /**
   * Rises when an edit leaves for the Rust side, and when something came from
   * elsewhere. Questions are answered in their order: a picture that is asked
   * for now has all edits that left before, and needn't wait for their answers.
   */
  asked = $state(0)
  /** Why the last edit was not made; null once one was. */
  lastRefusal = $state.raw<Failure | null>(null)
  /** The workshop isn't in the library any more. */
  gone = $state.raw(false)
  /** What waits is being tried again. */
  trying = $state.raw(false)
  /** Told when nothing waits any more. */
  still: () => void = () => undefined

  #going = $state.raw(0)
  #queue: Promise<unknown> = Promise.resolve()
  /** Whether another library is in the place of the one that it sends to. */
  #ended = Promise.resolve(false)
  /** The notice that tells why something waits. */
  #notice: number | null = null

  readonly saving: Saving = $derived.by(() => {
    const { list, failure } = this.waiting
    if (list.length > 0 && failure) return { waiting: list.length, failure }
    return this.#going > 0 ? 'saving' : 'saved'
  })

  constructor(private readonly sender: Sender) {}

  /** Sends an edit after those before it; where it can't be stored it waits. Null: it was not made. */
  edit(made: Made, hears: Hears = {}, way: Way = 'edit'): Promise<Outcome | null> {
    return this.#send(async () => {
      const before = this.sender.records()
      const edit = make(made)
      if (edit === null) return null
      try {
        return await this.#ask(edit, () => commands[way]({ id: this.sender.id(), edit }))
      } catch (reason) {
        const failure = this.#hear(reason)
        if (failure.code === 'refused') {
          if (hears.refused) hears.refused(failure)
          else notices.fail(failure)
          return null
        }
        this.waiting.keep(edit, made, before, failure)
        hears.kept?.(failure)
        this.#tell()
        return null
      }
    }, () => saidBeside(make(made)))
  }

  /** Sends nothing until it is known whether another library comes into the place of its own; where one does, nothing any more. */
  hold(ended: Promise<boolean>): void {
    this.#ended = ended
    void ended.then((it) => {
      if (!it) return
      this.waiting.clear()
      this.#tell()
    })
  }

  /** Does something that isn't worth keeping where it fails: that is told. */
  step(ask: () => Promise<Outcome>): Promise<Outcome | null> {
    return this.#send(() => this.#ask(null, ask))
  }

  /** Undoes an edit that was asked for before, if it was made and has changed anything. */
  takeBack(made: Promise<Outcome | null>, undo: () => Promise<Outcome>): Promise<Outcome | null> {
    return this.#send(async () => {
      const outcome = await made
      return outcome && !isEmpty(outcome.change) ? this.#ask(null, undo) : null
    })
  }

  /** Tries what waits again, in order, up to the first that fails. Nothing is made twice. */
  async tryAgain(): Promise<void> {
    if (this.trying) return
    this.trying = true
    await this.#send(async () => {
      try {
        // An edit whose answer was lost may have been made.
        await this.#pull()
      } catch (reason) {
        this.waiting.failure = this.#hear(reason)
        return null
      }
      for (const it of this.waiting.list) {
        const waits = this.waiting.list.some(({ key }) => key === it.key)
        if (waits && !(await this.#again(it))) break
      }
      return null
    })
    this.trying = false
    this.#tell()
  }

  /** The person does without an edit. */
  giveUp(key: number): void {
    const given = this.waiting.list.find((it) => it.key === key)
    this.waiting.drop(key)
    if (given) this.sender.over(given.edit)
    if (this.waiting.list.length === 0) this.#tell()
  }

  /** Asks for what is new, where there is anything. */
  async catchUp(isNew: () => boolean = () => true): Promise<void> {
    await this.#after(async () => {
      try {
        if (isNew()) await this.#pull()
      } catch (reason) {
        this.#fallBehind(reason)
      }
    })
  }

  /** Once everything that was asked for is on disk, was refused, or waits. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** Whether to go on with the next one. */
  async #again({ key, edit, made }: WaitingEdit): Promise<boolean> {
    const before = this.sender.records()
    let now: Edit | null = edit
    try {
      now = make(made)
      if (now !== null) {
        const asked = now
        await this.#ask(asked, () => commands.edit({ id: this.sender.id(), edit: asked }))
      }
      this.waiting.drop(key)
      this.sender.over(edit)
      return true
    } catch (reason) {
      const failure = this.#hear(reason)
      this.waiting.fails(key, now ?? edit, before, failure)
      return failure.code === 'refused'
    }
  }

  /** An edit that was answered is stored, even where what is new besides doesn't come. */
  async #ask(edit: Edit | null, ask: () => Promise<Outcome>): Promise<Outcome> {
    this.asked += 1
    const outcome = await ask()
    this.lastRefusal = null
    this.waiting.answered(edit, outcome.change)
    try {
      await this.sender.accept(outcome)
    } catch (reason) {
      this.#fallBehind(reason)
    }
    if (this.waiting.list.length === 0) this.#tell()
    return outcome
  }

  async #pull(): Promise<void> {
    await this.sender.pull()
    this.waiting.compare(this.sender.records())
    if (this.waiting.list.length === 0) this.#tell()
  }

  #hear(reason: unknown): Failure {
    const failure = asFailure(reason)
    this.lastRefusal = failure
    if (failure.code === 'gone') this.gone = true
    return failure
  }

  /** What is shown isn't the newest: only the asking is tried again. */
  #fallBehind(reason: unknown): void {
    const { code, message, help } = asFailure(reason)
    if (code === 'gone') this.gone = true
    const behind: Failure = { code, message: telling.behind, help: `${message} ${help}`.trim() }
    notices.fail(behind, { label: words.tryAgain, run: () => void this.catchUp() })
  }

  /** One notice says why something waits, for as long as it does; of a library that is lost the strip on top says it. */
  #tell(): void {
    if (this.#notice !== null) notices.dismiss(this.#notice)
    this.#notice = null
    const { list, failure } = this.waiting
    if (list.length === 0 || !failure) {
      this.waiting.shown = false
      this.still()
      return
    }
    if (failure.code === 'lost') return
    this.#notice = notices.warn(
      failure,
      { label: words.tryAgain, run: () => void this.tryAgain() },
      { label: telling.show, run: () => (this.waiting.shown = true) },
    )
  }

  #send(run: () => Promise<Outcome | null>, ended?: () => void): Promise<Outcome | null> {
    this.#going += 1
    return this.#after(async () => {
      try {
        return await run()
      } catch (reason) {
        notices.fail(this.#hear(reason))
        return null
      } finally {
        this.#going -= 1
      }
    }, () => {
      this.#going -= 1
      ended?.()
    })
  }

  #after<T>(run: () => Promise<T | null>, ended?: () => void): Promise<T | null> {
    const next = this.#queue.then(async () => {
      if (!(await this.#ended)) return run()
      ended?.()
      return null
    })
    this.#queue = next.catch(() => undefined)
    return next
  }
}

/** What was typed while another library came is told, and goes into none. */
function saidBeside(edit: Edit | null): void {
  for (const text of edit === null ? [] : wordsOf(edit)) putBack(text, { message: telling.half, help: '' }, null)
}

const make = (made: Made): Edit | null => (typeof made === 'function' ? made() : made)
