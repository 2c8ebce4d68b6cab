/** What is typed in a field, and when it becomes an edit. */
import { onDestroy, onMount, untrack } from 'svelte'
import type { Failure } from '../../bindings/types'
import { keepDraft } from './flush'
import { saved, standsIn, type Field } from './typed'
import { draftsHere } from './drafts'

/** After this pause of typing, in ms, the words are saved. */
const PAUSE = 600

/** Why words were not taken, and what to do. */
export type Refusal = Pick<Failure, 'message' | 'help'>

interface Ends {
  /** The saved words. */
  readonly read: () => string
  /** Saves words; answers why not. */
  readonly save: (text: string) => Promise<Refusal | null>
  /** Whether a pause saves; else only leaving the field does. */
  readonly pauses?: boolean
  /** Names the field where its words wait until they are saved (I12). */
  readonly holds: () => string
}

/**
 * The words of one field: they follow what is saved until somebody types, are
 * saved after a pause, on leaving and when the view goes, and stay in the
 * field when they are refused.
 */
export class SavingDraft {
  text = $state('')
  /** Why the words were not saved. */
  problem = $state.raw<Refusal | null>(null)
  #dirty = false
  /** So many of its words are on their way. */
  #sending = 0
  /** Where the words are typed; null: nowhere yet. */
  #field: Field | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #ends: Ends
  readonly #place = draftsHere()
  readonly #name: string
  /** The words were typed before the field was shown. */
  #restored = false
  /** The field is gone: what it was told of is told to it no more. */
  #gone = false
  /** The saved words as they were last read. */
  #known = ''

  /** Belongs to the component that makes it. */
  constructor(ends: Ends) {
    this.#ends = ends
    this.#name = untrack(ends.holds)
    this.text = this.#begin()
    this.#place.watch(this.#name, () => this.#changed())
    $effect.pre(() => {
      // What it reads as it goes may be another's by then.
      const saved = (this.#known = this.#saved())
      untrack(() => this.#follow(saved))
    })
    // Words that only leaving saves, and that were refused before the field was shown, say so again: they would look as
    // if they were saved.
    onMount(() => {
      if (ends.pauses === false) void this.flush()
    })
    const forget = keepDraft(() => this.flush())
    onDestroy(() => {
      forget()
      this.#gone = true
      void this.flush()
    })
  }

  /** The saved words; of a field that is gone, those that it knew. */
  #saved(): string {
    return this.#gone ? this.#known : this.#ends.read()
  }

  /** The field that shows it says so. */
  readonly field = (field: Field): void => {
    this.#field = field
    standsIn(field, () => (this.#restored ? this.#saved() : null))
  }

  type(text: string): void {
    this.text = text
    this.problem = null
    this.#restored = false
    const differs = folded(text) !== folded(this.#saved())
    this.#place.keep(this.#name, differs ? text : '')
    clearTimeout(this.#timer)
    // Who takes all back has nothing to save, and follows what is saved again.
    this.#dirty = this.#sending > 0 || differs
    if (!this.#dirty || this.#ends.pauses === false || folded(text) === '') return
    this.#timer = setTimeout(() => void this.flush(), PAUSE)
  }

  /** Saves what was typed, if anything was; what couldn't be saved before is tried again. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#outdated()) return
    const again = this.problem !== null
    if (!this.#dirty && !again) return
    this.#dirty = false
    const text = this.text
    const before = this.#saved()
    if (!again && this.#sending === 0 && folded(text) === folded(before)) return this.#forget()
    this.#sending += 1
    const problem = await this.#ends.save(text).finally(() => (this.#sending -= 1))
    if (!problem && this.#field) saved(this.#field, text)
    if (text !== this.text) return
    if (problem) this.#place.refuse(this.#name)
    else this.#forget()
    this.problem = problem
    const now = this.#saved()
    if (!problem && now !== before) this.#follow(now)
  }

  /** Leaving the field: what is shown is then what is saved, unless that was refused. */
  async leave(): Promise<void> {
    await this.flush()
    // What is on its way isn't saved yet: once it is, the field follows.
    if (!this.#dirty && !this.problem && this.#sending === 0) this.text = this.#saved()
  }

  /** Back to what is saved. */
  revert(): void {
    clearTimeout(this.#timer)
    this.#dirty = false
    this.problem = null
    this.text = this.#saved()
    this.#forget()
  }

  /** The words that were left unsaved, if there are any, else the saved ones. */
  #begin(): string {
    const saved = this.#saved()
    const left = this.#place.of(this.#name)
    if (left === '') return saved
    if (folded(left) === folded(saved)) {
      this.#forget()
      return saved
    }
    this.#dirty = this.#restored = true
    return left
  }

  /** An edit has made others of the words that wait. */
  #changed(): void {
    const left = this.#place.of(this.#name)
    if (left === '') this.revert()
    else if (!this.#gone) this.text = left
  }

  /** Words from before that were saved, or given up, in another field for the same. */
  #outdated(): boolean {
    if (!this.#restored || this.#place.of(this.#name) === this.text) return false
    this.#dirty = this.#restored = false
    this.text = this.#saved()
    return true
  }

  #forget(): void {
    this.#place.keep(this.#name, '')
  }

  #follow(saved: string): void {
    if (this.#outdated()) return
    if (this.#dirty || this.#sending > 0) return
    // What couldn't be saved may have been by now, from where it waited.
    const isSame = folded(this.text) === folded(saved)
    if (this.problem && isSame) {
      this.problem = null
      this.#forget()
    }
    // While somebody types, the space after the last word is theirs to keep.
    if (!this.problem && !isSame) this.text = saved
  }
}

/** Words as the Rust side compares them: without white space around. */
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
