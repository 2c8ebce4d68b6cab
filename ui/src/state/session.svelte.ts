/** What this window shows. None of it is in the document, none of it is stored (invariant I6). */
import type { Target } from '../bindings/types'

/** The steps of a workshop, in the order in which they are usually taken. */
export const STEPS = ['opening', 'happened', 'fishbone', 'whys', 'priorities', 'actions', 'report'] as const
export type Step = (typeof STEPS)[number]

const NONE: ReadonlySet<number> = new Set()

export class Session {
  #step = $state<Step>('opening')
  /** The selected thing on the diagram; both diagrams share it. */
  selection = $state.raw<Target | null>(null)
  /** Causes that are selected beside it. */
  also = $state.raw<ReadonlySet<number>>(NONE)
  inspectorOpen = $state(true)
  /** The overlay with the keys. */
  keysOpen = $state(false)
  /** Find within the diagram. */
  findOpen = $state(false)
  /** Every command, to be found by its name. */
  paletteOpen = $state(false)
  /** The edits by time, at the right. */
  historyOpen = $state(false)
  /** The moment of the past that is looked at; null: now. */
  moment = $state<number | null>(null)
  /** The line that parks a thought. */
  parkingOpen = $state(false)
  /** What looks like a name, and the roles that are to stand for it. */
  namesOpen = $state(false)
  /** The facilitator's own page on accountability. What is written there is kept nowhere. */
  accountabilityOpen = $state(false)
  /** The page on who was hurt. It is no part of what the room sees. */
  hurtOpen = $state(false)
  /** The last step shows what is still open. */
  checking = $state(false)

  /** All causes, as small as can be read, to be moved about; else bones step back until the rest can be read. */
  everything = $state(false)
  /** Something that was jumped to: the diagram shows it so that it can be read, and takes this back. */
  sought = $state.raw<Target | null>(null)

  /** The bone that a walk along the bones has come to; the walk is over once something else is selected. */
  walk = $state.raw<Target | null>(null)
  /** Causes show the numbers that they are called by, in the room too. */
  numbered = $state(false)
  /** Causes whose sub-causes are folded away, in the room too. */
  folded = $state.raw<ReadonlySet<number>>(NONE)
  /** Causes that the filter leaves out: they are faded here, and in the room only while it is mirrored. */
  filteredOut = $state.raw<ReadonlySet<number>>(NONE)
  filterMirrored = $state(false)
  /** The cause that why-mode is about; null: why-mode is not on. */
  chain = $state<number | null>(null)
  /** How many lines of the reading back are shown; null: nobody reads. */
  reading = $state<number | null>(null)
  /** The silent round is on. */
  silent = $state(false)
  /** The last questions are asked: what was learned, was it worth it. */
  closing = $state(false)
  /** How safe it is to speak: the room sees the spread of the answers, while the opening is shown. */
  safeShown = $state(false)
  /** How often the room's page of the causes that get dots was turned; below 0: back. */
  turned = $state(0)

  /** The selected thing is lifted out for the room. */
  spotlight = $state(false)
  /** The room keeps seeing the last picture. */
  frozen = $state(false)
  /** The room sees a calm page. */
  curtain = $state(false)
  /** Letters were struck that may be words yet: what they show the room waits. */
  undecided = $state(false)

  get step(): Step {
    return this.#step
  }

  /** What stands in the light stands there at its own step alone. */
  set step(step: Step) {
    if (step !== this.#step) this.spotlight = false
    this.#step = step
  }

  /** The step has a diagram. */
  get isDrawn(): boolean {
    return this.#step === 'fishbone' || this.#step === 'whys'
  }

  /** Something is selected that the room can be shown in the light. */
  get canLight(): boolean {
    return this.selection !== null && this.isDrawn
  }

  /** The light goes on, or out; false: there is nothing to be lit. */
  light(): boolean {
    const was = this.spotlight
    this.spotlight = !was && this.canLight
    return was || this.spotlight
  }

  /** Selects something from elsewhere than the diagram, which then shows it so that it can be read. */
  seek(target: Target): void {
    this.selection = this.sought = target
  }

  /** The bones are walked: the one that is selected is large in the room, the others are heads. */
  get walked(): boolean {
    return this.walk !== null && this.walk === this.selection
  }
}
