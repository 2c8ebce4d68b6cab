/** Which report is asked for: what it is for, its paper, and the sections that are left out. */
import { SvelteSet } from 'svelte/reactivity'
import type { Paper, ReportChoice, ReportSection, ReportVariant } from '../bindings/types'
import { keepHere, keptHere } from '../host/kept'

/** The paper is that of the printer next door, whatever the workshop. */
const PAPER = 'paper'

export class ReportAsked {
  variant = $state<ReportVariant>('full')
  whoWasHurt = $state(false)
  readonly leftOut = new SvelteSet<ReportSection>()
  #paper = $state<Paper>(keptHere(PAPER) === 'letter' ? 'letter' : 'a4')

  get paper(): Paper {
    return this.#paper
  }

  set paper(paper: Paper) {
    this.#paper = paper
    keepHere(PAPER, paper)
  }

  has(section: ReportSection): boolean {
    return !this.leftOut.has(section)
  }

  turn(section: ReportSection, on: boolean): void {
    if (on) this.leftOut.delete(section)
    else this.leftOut.add(section)
  }

  /** How often what the library keeps of its looks was changed. */
  #dressed = $state(0)

  /** The pages look otherwise from now on. */
  dressed(): void {
    this.#dressed += 1
  }

  readonly choice: ReportChoice = $derived.by(() => this.#asked(this.#dressed))

  /** A new one for each change of the looks: then the pages are drawn anew. */
  #asked = (_dressed: number): ReportChoice => ({
    variant: this.variant,
    paper: this.#paper,
    // Only a full report has sections to choose from.
    left_out: this.variant === 'full' ? [...this.leftOut] : [],
    who_was_hurt: this.whoWasHurt,
  })
}
