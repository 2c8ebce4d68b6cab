/** The lines of a checklist while somebody writes them: saved after a pause and on leaving, and kept as a draft until then. */
import type { Failure } from '../../bindings/types'
import { Draft } from '../../state/draft/draft.svelte'
import type { Drafts } from '../../state/draft/drafts'
import { standsIn, type Field } from '../../state/draft/typed'
import { kept } from './checklist'

/** After this pause of typing, in ms, they are saved. */
const PAUSE = 600

interface Ends {
  /** The saved lines. */
  readonly read: () => readonly string[]
  /** Saves them; answers why not. */
  readonly save: (lines: string[]) => Promise<Failure | null>
}

export class Lines {
  readonly draft: Draft
  /** Why they were not saved. */
  problem = $state.raw<Failure | null>(null)
  /** What was saved when it was last looked at. */
  #known: string
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly ends: Ends,
    place: Drafts,
    /** Names them where they wait. */
    name: string,
  ) {
    this.#known = this.saved()
    this.draft = new Draft(place, name, this.#known)
  }

  /** One at least, to be written into. */
  get all(): readonly string[] {
    return this.draft.text.split('\n')
  }

  saved(): string {
    return this.ends.read().join('\n')
  }

  /** Something else is saved by now, by an undo too: it stands here unless somebody has written. A line without words is no words. */
  follow(saved: string): void {
    const written = this.#kept().join('\n')
    const isKnown = written === this.#known
    this.#known = saved
    this.draft.follow(saved)
    if (isKnown && written !== saved) this.draft.text = saved
  }

  /** The field of a line says so: what is taken back in it ends at what is saved. */
  readonly field = (at: number) => (field: Field) => standsIn(field, () => (this.draft.isLeft ? (this.ends.read()[at] ?? '') : null))

  /** One line is typed anew. */
  type(at: number, text: string): void {
    this.put(this.all.with(at, text.replace(/\n/g, ' ')))
  }

  put(lines: readonly string[]): void {
    this.draft.text = lines.join('\n')
    this.problem = null
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), PAUSE)
  }

  /** Saves what differs. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    const lines = this.#kept()
    const isSaved = lines.join('\n') === this.saved()
    this.problem = isSaved ? null : await this.ends.save(lines)
    if (this.problem) this.draft.refuse()
    else this.draft.done()
  }

  /** Leaving the list: lines without words go, unless what is there was refused. */
  async leave(): Promise<void> {
    await this.flush()
    if (!this.problem) this.draft.text = this.saved()
  }

  #kept(): string[] {
    return kept(this.draft.read().split('\n'))
  }
}
