/** The edits that could not be stored: kept in order until each was made, or was given up (invariant I12). */
import type { Change, Edit, Failure } from '../bindings/types'
import { addedBy, madeIn, targetOf, type Made } from './edits'
import type { Records } from './records'

export interface WaitingEdit {
  /** One of its own among all workshops of the window. */
  readonly key: number
  /** As it was made up last. */
  readonly edit: Edit
  /** What makes it up when it is tried again. */
  readonly made: Made
  /** What there was when it was tried last. */
  readonly before: Records
  /** Why it isn't stored. */
  readonly failure: Failure
}

/** The last key that was given. */
let last = 0

export class Waiting {
  list = $state.raw<readonly WaitingEdit[]>([])
  /** Why the last one that was tried is not stored. */
  failure = $state.raw<Failure | null>(null)
  /** What waits is in sight. */
  shown = $state(false)
  /** What answers have told to be there. */
  readonly #known = new Set<string>()

  /** Keeps an edit that failed; it stands in for one that would have set the same. */
  keep(edit: Edit, made: Made, before: Records, failure: Failure): void {
    this.failure = failure
    const target = targetOf(edit)
    const same = target === null ? undefined : this.list.find((it) => targetOf(it.edit) === target)
    // What is tried again from its field is no other edit.
    const isAgain = same !== undefined && JSON.stringify(same.edit) === JSON.stringify(edit)
    const kept = { key: isAgain ? same.key : (last += 1), edit, made, before, failure }
    this.list = same ? this.list.map((it) => (it === same ? kept : it)) : [...this.list, kept]
  }

  /** An answer has come: what waited to set the same has no more to say. */
  answered(edit: Edit | null, change: Change): void {
    for (const name of addedBy(change)) this.#known.add(name)
    const target = edit && targetOf(edit)
    if (target !== null) this.#only((it) => targetOf(it.edit) !== target)
  }

  /** Something came without an answer: an edit whose answer was lost is among it, and doesn't wait any more. */
  compare(now: Records): void {
    for (const it of this.list) {
      const made = madeIn(it.edit, it.before, now, this.#known)
      if (made === null) continue
      // What was written twice is found twice, or one of them still waits.
      for (const name of made) this.#known.add(name)
      this.drop(it.key)
    }
  }

  /** Says of an edit that was tried again why it still waits. */
  fails(key: number, edit: Edit, before: Records, failure: Failure): void {
    this.failure = failure
    this.list = this.list.map((it) => (it.key === key ? { ...it, edit, before, failure } : it))
  }

  /** It was made, or the person gives it up. */
  drop(key: number): void {
    this.#only((it) => it.key !== key)
  }

  /** Nothing of it can be made any more. */
  clear(): void {
    this.#only(() => false)
  }

  #only(keep: (it: WaitingEdit) => boolean): void {
    if (this.list.every(keep)) return
    this.list = this.list.filter(keep)
    this.failure = this.list.at(-1)?.failure ?? null
  }
}
