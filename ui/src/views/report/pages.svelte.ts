/** The report's pages as this window has them, drawn anew a moment after each edit. */
import { reportPages } from '../../bindings/commands'
import type { Failure, PageView, ReportChoice } from '../../bindings/types'
import { asFailure } from '../../host/call'
import type { OpenWorkshop } from '../../state/workshop.svelte'

/** So long after an edit the pages are drawn again, in ms: typing makes several in a row. */
const PAUSE = 250

export class Pages {
  /** Null: none have been drawn yet. */
  list = $state.raw<readonly PageView[] | null>(null)
  failure = $state.raw<Failure | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  #drawn = -1
  /** The report whose pages are asked for. */
  #choice: ReportChoice | null = null

  constructor(private readonly workshop: OpenWorkshop) {}

  /** Draws the pages of a revision of a report, unless they are those that are shown. */
  follow(revision: number, choice: ReportChoice): () => void {
    const turned = choice !== this.#choice
    this.#choice = choice
    if (turned || revision !== this.#drawn) {
      this.#timer = setTimeout(() => void this.draw(), turned || this.#drawn < 0 ? 0 : PAUSE)
    }
    return () => clearTimeout(this.#timer)
  }

  async draw(): Promise<void> {
    const revision = this.workshop.revision
    const choice = this.#choice
    if (!choice) return
    try {
      const pages = await reportPages({ id: this.workshop.id, choice })
      if (revision < this.#drawn || choice !== this.#choice) return
      this.#drawn = revision
      this.failure = null
      this.list = this.#kept(pages)
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  /** Pages that look as before stay the same objects, so that nothing is drawn again. */
  #kept(pages: readonly PageView[]): readonly PageView[] {
    const before = this.list ?? []
    return pages.map((page, index) => {
      const old = before[index]
      return old && old.token === page.token ? old : page
    })
  }
}
