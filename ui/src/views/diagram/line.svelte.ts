/** The capture line's state: what is being asked for, where it goes, what was refused. */
import type { Edit, Failure, Outcome, Target } from '../../bindings/types'
import {
  aboveAim,
  addEdit,
  beneathAim,
  besideAim,
  mendedAim,
  type Aim,
} from './capture'
import { Draft } from '../../state/draft/draft.svelte'
import { NOWHERE, type Drafts } from '../../state/draft/drafts'
import { isTab } from '../../keys/diagram'
import { putBack, type Holder } from '../../state/putBack'
import type { Graph } from '../../state/graph'

/** What the line asks for. */
export type Asking =
  | { kind: 'effect' }
  | { kind: 'cause'; aim: Aim }
  | { kind: 'action'; causes: readonly number[] }

/** What the line needs of the open workshop. */
export interface Written extends Graph {
  readonly effect: { readonly text: string }
  /** Null: it wasn't made. Where it was refused, `refused` has been told why; else it waits elsewhere, its words too. */
  edit(edit: Edit, refused?: (failure: Failure) => void): Promise<Outcome | null>
}

/** Where the next cause goes once this one is added. */
export type Then = 'stay' | 'beneath' | 'above'

/** The same after the key that added it. */
export const thenAfter = (event: KeyboardEvent): Then => (!isTab(event) ? 'stay' : event.shiftKey ? 'above' : 'beneath')

/** Under which name it is kept what the words in the line are for. */
const ASKING = 'beside/line'

export class Line {
  #asking = $state.raw<Asking>({ kind: 'cause', aim: { parent: null, category: null, after: null } })
  /** The question that isn't for an action: what was typed for it is added there, though the line asks for an action by now. */
  #graph = this.#asking
  /** Why the last words were refused; null: they weren't. */
  refusal = $state.raw<Failure | null>(null)
  /** Where its refused words come back to. */
  readonly holder: Holder = { read: () => this.text, put: (words) => (this.text = words), refuse: () => this.#words[this.#asking.kind].refuse() }
  /** What is asked, in the stead of the line's own question; null: that. */
  question = $state<string | null>(null)
  /** What was done last, told once to those who don't see it. */
  told = $state('')
  /** The words for each question: they wait there when the line turns to another. */
  readonly #words: Record<Asking['kind'], Draft>
  /** The bone used last. */
  #lastUsed: number | null = null
  /** Edits leave one after the other: the second needs to know where the first went. */
  #queue: Promise<unknown> = Promise.resolve()
  /** How many are on their way. */
  #waiting = 0
  /** How many were made so far. */
  #made = 0

  /**
   * @param workshop what is written to
   * @param choose makes a thing the selected one
   * @param place where its words wait until they are added
   */
  constructor(
    private readonly workshop: Written,
    private readonly choose: (target: Target) => void,
    private readonly place: Drafts = NOWHERE,
  ) {
    const draft = (kind: Asking['kind']) => new Draft(place, `line/${kind}`)
    this.#words = { effect: draft('effect'), cause: draft('cause'), action: draft('action') }
    this.asking = read(place.of(ASKING)) ?? this.#asking
  }

  get asking(): Asking {
    return this.#asking
  }
  set asking(asking: Asking) {
    this.#asking = asking
    if (asking.kind !== 'action') this.#graph = asking
    this.#keep()
  }

  /** What is typed, and not added yet. */
  get text(): string {
    return this.#words[this.#asking.kind].text
  }
  set text(text: string) {
    this.#words[this.#asking.kind].text = text
    this.#keep()
  }

  /** The field that shows it says so. */
  get field(): Draft['field'] {
    return this.#words[this.#asking.kind].field
  }

  /** Remembers what is asked; the answer asks that again. */
  keep(): () => void {
    const [asking, question] = [this.#asking, this.question]
    return () => {
      if (this.#asking === asking) return
      this.asking = asking
      this.question = question
    }
  }

  /** With the words it is kept where they would go. */
  #keep(): void {
    const words = this.#words[this.#asking.kind].read()
    this.place.keep(ASKING, words === '' ? '' : JSON.stringify(this.#asking))
  }

  /** Asks for a cause beside, beneath or above the selected thing; without an effect, for that. */
  askCause(where: 'beside' | 'beneath' | 'above', selection: Target | null): void {
    if (this.workshop.effect.text === '') {
      this.#ask({ kind: 'effect' })
      return
    }
    const beside = besideAim(this.workshop, selection, this.#lastUsed)
    const aim =
      where === 'beneath'
        ? beneathAim(this.workshop, selection, this.#lastUsed)
        : where === 'above'
          ? aboveAim(this.workshop, beside)
          : beside
    this.#ask({ kind: 'cause', aim })
  }

  /** Asks for what made the selected thing possible, with a question of somebody's. */
  askBeneath(selection: Target | null, question: string): void {
    this.askCause('beneath', selection)
    this.question = this.asking.kind === 'cause' ? question : null
  }

  /**
   * Adds what is in the line, and asks on beneath it with a question.
   * @param act whether it is an act: then what made it possible is to be asked
   */
  async submitAsking(question: string, act: boolean): Promise<void> {
    const made = this.#made
    await this.submit('beneath')
    if (this.#made === made || this.asking.kind !== 'cause') return
    this.question = question
    const added = this.asking.aim.parent
    if (act && added !== null) await this.workshop.edit({ set_cause: { id: added, field: { nature: 'act' } } })
  }

  /** Asks for an action that addresses a cause, or several. */
  askAction(causes: readonly number[]): void {
    this.#ask({ kind: 'action', causes })
  }

  /** Turns to another question; the words left over from one are kept for it. */
  #ask(asking: Asking): void {
    this.refusal = null
    this.question = null
    this.asking = asking
  }

  /** The effect is there: what was typed meanwhile is the first cause. */
  #answered(): void {
    const ahead = this.text
    this.text = ''
    this.askCause('beside', null)
    if (ahead !== '') this.text = ahead
  }

  /** Picks the category that the next cause has: the next one after those that are on their way. */
  pick(category: number): void {
    if (this.#waiting === 0) this.#pick(category)
    else this.#queue = this.#queue.then(() => this.#pick(category))
  }

  #pick(category: number): void {
    if (this.asking.kind !== 'cause') return
    const { aim } = this.asking
    const inherited = aim.parent !== null && this.workshop.categoryOf(aim.parent) === category
    const after = aim.parent === null && aim.category !== category ? null : aim.after
    this.asking = { kind: 'cause', aim: { ...aim, category: inherited ? null : category, after } }
    if (aim.parent === null) this.#lastUsed = category
  }

  /** Follows what others change: an aim never names what is gone. */
  mend(): void {
    if (this.asking.kind === 'effect' && this.workshop.effect.text !== '') this.#answered()
    if (this.asking.kind === 'action' && !this.asking.causes.every((id) => this.workshop.causes.has(id))) {
      this.askCause('beside', null)
    }
    if (this.asking.kind !== 'cause') return
    const { aim } = this.asking
    const mended = mendedAim(this.workshop, aim, this.#lastUsed)
    if (JSON.stringify(mended) !== JSON.stringify(aim)) this.asking = { kind: 'cause', aim: mended }
  }

  /** Adds what is in the line, if anything, and aims on. */
  submit(then: Then): Promise<void> {
    const text = this.text.trim()
    this.text = ''
    this.refusal = null
    this.question = null
    this.#waiting += 1
    // An action is for what is asked about now; where a cause goes, the one before it says.
    const now = this.asking.kind === 'action' ? this.asking : null
    const next = this.#queue
      .then(() => this.#submit(now ?? this.#graph, text, then))
      .finally(() => (this.#waiting -= 1))
    this.#queue = next.catch(() => undefined)
    return next
  }

  async #submit(asking: Asking, text: string, then: Then): Promise<void> {
    if (text === '') {
      if (asking.kind === 'cause' && then !== 'stay') this.#turn(asking.aim, asking.aim.after, then)
      return
    }
    if (asking.kind === 'effect') {
      if (await this.#edit({ set_effect: text }, text, asking)) {
        this.choose('effect')
        if (this.asking.kind === 'effect') this.#answered()
      }
      return
    }
    if (asking.kind === 'action') {
      const edit: Edit = { add_action: { what: text, causes: [...asking.causes], place: 'last' } }
      if (await this.#edit(edit, text, asking)) this.told = text
      return
    }
    const outcome = await this.#edit(addEdit(asking.aim, text), text, asking)
    const added = outcome?.added
    if (!added || typeof added !== 'object' || !('cause' in added)) return
    this.told = text
    const bone = this.workshop.categoryOf(added.cause)
    if (asking.aim.parent === null && bone !== null) this.#lastUsed = bone
    this.#turn({ ...asking.aim, after: added.cause }, added.cause, then)
  }

  /** Aims at the next place, seen from a cause, and selects what it is seen from. */
  #turn(aim: Aim, from: number | null, then: Then): void {
    const reference = from ?? aim.parent
    let next = aim
    if (then === 'beneath' && from !== null) next = beneathAim(this.workshop, { cause: from }, this.#lastUsed)
    if (then === 'above') next = aboveAim(this.workshop, aim)
    if (this.asking.kind === 'action') {
      this.#graph = { kind: 'cause', aim: next }
      return
    }
    this.asking = { kind: 'cause', aim: next }
    const shown = then === 'above' ? (next.after ?? reference) : reference
    if (shown !== null) this.choose({ cause: shown })
  }

  /** A refused text comes back into the line, with its question, or is told beside what is typed by now. */
  async #edit(edit: Edit, text: string, asking: Asking): Promise<Outcome | null> {
    const outcome = await this.workshop.edit(edit, (failure) => {
      if (this.text.trim() === '' && this.asking.kind !== asking.kind) this.#ask(asking)
      // Words for one question are no answer to another.
      if (putBack(text, failure, this.asking.kind === asking.kind ? this.holder : null)) this.refusal = failure
    })
    if (outcome) this.#made += 1
    return outcome
  }
}

/** The cause that an aim or an action speaks of; null: the effect, or a bone. */
export function subjectOf(asking: Asking): number | null {
  if (asking.kind === 'action') return asking.causes[0] ?? null
  return asking.kind === 'cause' ? asking.aim.parent : null
}

/** A question as it was kept; null: it isn't one. */
function read(kept: string): Asking | null {
  if (kept === '') return null
  try {
    const found = JSON.parse(kept) as Partial<{ kind: string; aim: Partial<Aim>; causes: unknown[] }> | null
    const { kind, aim, causes } = found ?? {}
    if (kind === 'effect') return { kind }
    if (kind === 'action' && Array.isArray(causes) && causes.every(isNumber)) return { kind, causes }
    const parts = [aim?.parent, aim?.category, aim?.after].map((it) => it ?? null)
    if (kind !== 'cause' || !aim || !parts.every((it) => it === null || isNumber(it))) return null
    const [parent, category, after] = parts as [number | null, number | null, number | null]
    return { kind, aim: { parent, category, after } }
  } catch {
    return null
  }
}

const isNumber = (it: unknown): it is number => typeof it === 'number'
