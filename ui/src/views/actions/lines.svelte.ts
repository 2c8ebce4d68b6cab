/** The lines of a checklist while somebody writes them: saved after a pause and on leaving, and kept as a draft until then. */
import type { Failure } from '../../bindings/types'
import { Draft } from '../../state/draft/draft.svelte'
import type { Drafts } from '../../state/draft/drafts'
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
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly ends: Ends,
    place: Drafts,
    /** Names them where they wait. */
    name: string,
  ) {
    this.draft = new Draft(place, name, this.saved())
  }

  /** One at least, to be written into. */
  get all(): readonly string[] {
    return this.draft.text.split('\n')
  }

  saved(): string {
    return this.ends.read().join('\n')
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
    const lines = kept(this.draft.read().split('\n'))
    const isSaved = lines.join('\n') === this.saved()
    this.problem = isSaved ? null : await this.ends.save(lines)
    if (!this.problem) this.draft.done()
  }

  /** Leaving the list: lines without words go, unless what is there was refused. */
  async leave(): Promise<void> {
    await this.flush()
    if (!this.problem) this.draft.text = this.saved()
  }
}
