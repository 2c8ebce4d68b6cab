/** What the hand does on the diagram: each key, and each command of the palette, ends here. */
import type { Frame, Target } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import type { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { diagram as words } from '../../words/diagram'
import { Selection } from './selection.svelte'
import type { Where } from './clip'
import { clipboard } from './clipboard.svelte'
import { nextEvidence, remove, shift, tag, toggleRoot } from '../../state/causeCommands'
import { nextLabel } from '../../picture/spatialNavigation'
import { allFolded, shownFor, toggled } from './fold'
import { siblings } from '../../state/graph'
import type { Command, Direction } from '../../keys/diagram'
import type { Line } from './line.svelte'
import type { FilterState } from '../../state/filterState.svelte'
import { trayOf } from '../../state/tray.svelte'
import { causeOf, same } from '../../target'

/** What is on the screen, as far as commands reach it. */
export interface Screen {
  frame(): Frame | null
  /** Puts the caret into the capture line. */
  write(): void
  zoom(factor: number): void
  fit(): void
  reword(target: Target | null): void
  /** The chain of the selection alone, or all again. */
  chainAlone(): void
  /** Gives words to the system's clipboard. */
  copy(text: string): boolean
}

/** What is done to the cause that is selected, and to nothing else. */
const ON_A_CAUSE: ReadonlySet<Command['kind']> = new Set(['tag', 'root', 'evidence', 'action', 'fold', 'why', 'move'])

export class CommandHandler {
  readonly selection: Selection

  constructor(
    private readonly workshop: OpenWorkshop,
    private readonly session: Session,
    private readonly line: Line,
    private readonly filterState: FilterState,
    private readonly screen: Screen,
  ) {
    this.selection = new Selection(workshop, session)
  }

  /** A promise where something is stored. */
  run(command: Command): unknown {
    const { session, screen, selection } = this
    switch (command.kind) {
      case 'go':
      case 'extend':
        return this.#go(command.direction, command.kind === 'extend')
      case 'beside':
      case 'beneath':
      case 'above':
        this.line.askCause(command.kind, session.selection)
        return screen.write()
      case 'reword':
        return screen.reword(session.selection)
      case 'remove':
        return this.#remove()
      case 'zoom':
        return screen.zoom(command.factor)
      case 'fit':
        return screen.fit()
      case 'find':
        session.findOpen = true
        return
      case 'only':
        this.filterState.open = true
        return
      case 'everything':
        session.everything = !session.everything
        return
      case 'numbers':
        session.numbered = !session.numbered
        return
      case 'walk':
        return this.#walk(command.by)
      case 'head':
        return selection.only('effect')
      case 'last': {
        const last = this.#inSight().at(-1)
        if (last !== undefined) selection.only({ cause: last })
        return
      }
      case 'clear':
        return this.#clear()
      case 'focus':
        return screen.chainAlone()
      case 'all':
        return selection.all(this.#inSight())
      case 'paste':
      case 'paste_beside':
        // Without its key the system gives nothing: what was taken here last is pasted.
        return this.paste(clipboard.clip?.text ?? '', command.kind === 'paste_beside' ? 'beside' : 'beneath')
      case 'fold_all':
        return this.#fold(allFolded(this.workshop))
      case 'unfold_all':
        return this.#fold(new Set())
      case 'park':
        session.parkingOpen = true
        return
      case 'tray':
        if (session.step !== 'fishbone' || session.silent) return false
        trayOf(this.workshop).show()
        return
      case 'spotlight':
        // A key that does nothing says so.
        if (!session.light()) notices.say(words.notice.noCause)
        return
    }
    if (command.kind === 'fold' && this.#hides(session.selection)) {
      // It stepped back last, and there is no room for it all the same.
      session.everything = true
      return
    }
    const selected = causeOf(session.selection)
    if (selected === null) {
      // A key that does nothing says so; copying may be meant for something else.
      if (ON_A_CAUSE.has(command.kind)) notices.say(words.notice.noCause)
      return
    }
    return this.#runOn(selected, selection.causes, command)
  }

  /** Pastes what the system's clipboard holds. */
  paste(text: string, where: Where): Promise<void> {
    return clipboard.paste(this.workshop, text, this.session.selection, where).then((target) => {
      if (target) this.selection.only(target)
    })
  }

  /** What isn't in the picture of a thing comes back: what is selected steps back last. */
  more(target: Target): void {
    const { session, selection, workshop } = this
    const cause = causeOf(target)
    if (cause !== null && session.folded.has(cause)) {
      selection.only(target)
      this.#fold(toggled(workshop, session.folded, [cause]))
    } else if (same(target, session.selection)) this.run({ kind: 'fold' })
    else selection.only(target)
  }

  /** Whether causes of it aren't in the picture, though nobody shut it. */
  #hides(target: Target | null): boolean {
    const label = this.screen.frame()?.labels.find((it) => same(it.target, target))
    return (label?.hidden ?? 0) > 0 && !this.session.folded.has(causeOf(target) ?? -1)
  }

  /** The next bone that bears causes; after the last, and before the first, the whole. */
  #walk(by: 1 | -1): void {
    const { session, workshop, selection } = this
    if (session.step === 'whys') return
    const bearing = new Set(workshop.beneath(null).map((it) => workshop.categoryOf(it.id)))
    const bones = [...workshop.categories.map((it) => it.id), null].filter((it) => bearing.has(it))
    const from = session.walked ? bones.findIndex((it) => same({ category: it }, session.walk)) : by > 0 ? -1 : bones.length
    const next = bones[from + by]
    session.walk = next === undefined ? null : { category: next }
    selection.only(session.walk ?? 'effect')
  }

  #runOn(selected: number, causes: readonly number[], command: Command): unknown {
    const { workshop, session } = this
    switch (command.kind) {
      case 'move':
        return this.#move(selected, causes, command.direction)
      case 'tag':
        return tag(workshop, causes, command.number)
      case 'root':
        return toggleRoot(workshop, causes)
      case 'evidence':
        return nextEvidence(workshop, selected, causes, session.inspectorOpen && causes.length === 1)
      case 'action':
        this.line.askAction([selected, ...causes.filter((it) => it !== selected)])
        return this.screen.write()
      case 'copy':
      case 'cut':
        return clipboard.take(workshop, causes, command.kind === 'cut', this.screen.copy)
      case 'fold':
        return this.#fold(toggled(workshop, session.folded, causes))
      case 'why':
        session.chain = selected
        return
    }
  }

  #go(direction: Direction, extending: boolean): void {
    const frame = this.screen.frame()
    if (!frame) return
    const labelOf = (target: Target | null) => frame.labels.find((it) => same(it.target, target))
    const from = labelOf(this.session.selection)
    const labels = extending ? frame.labels.filter((it) => causeOf(it.target) !== null) : frame.labels
    const next = from ? nextLabel(labels, from, direction) : labelOf('effect')
    if (!next) return
    if (extending) this.selection.extend(next.target)
    else this.selection.only(next.target)
  }

  #remove(): Promise<void> | void {
    const { selection } = this.session
    if (selection === null) return
    // The light was on what goes, not on what is selected then.
    this.session.spotlight = false
    return remove(this.workshop, selection, this.selection.causes, (target) => this.selection.only(target))
  }

  #move(selected: number, causes: readonly number[], direction: Direction): unknown {
    // As they stand in the picture, whose labels keep the order of siblings: it may be behind the workshop.
    const row = new Set(siblings(this.workshop, selected).map((it) => it.id))
    const labels = this.screen.frame()?.labels ?? []
    const [first, second] = labels.filter((it) => row.has(causeOf(it.target) ?? -1))
    return shift(this.workshop, causes, direction, !first || !second || first.area.y <= second.area.y)
  }

  #fold(folded: ReadonlySet<number>): void {
    const { session, workshop } = this
    if (folded === session.folded) {
      notices.say(words.notice.nothingBeneath(workshop.causes.get(causeOf(session.selection) ?? -1)?.text ?? ''))
      return
    }
    const selected = causeOf(session.selection)
    session.folded = folded
    // What is folded away isn't selected any more: what stands for it is.
    const shown = selected === null ? null : shownFor(workshop, folded, selected)
    const also = [...session.also]
    if (shown !== selected && shown !== null) this.selection.only({ cause: shown })
    else if (also.some((id) => shownFor(workshop, folded, id) !== id)) this.selection.only(session.selection)
  }

  /** One thing after the other: what waits to be moved, the others, the selection. */
  #clear(): void {
    if (clipboard.release()) return
    const { session, selection } = this
    if (session.walked) {
      session.walk = null
      return
    }
    selection.only(session.also.size > 0 ? session.selection : null)
  }

  /** Every cause that is drawn and not filtered out. */
  #inSight(): number[] {
    const { filteredOut } = this.session
    return (this.screen.frame()?.labels ?? []).flatMap((it) => {
      const cause = causeOf(it.target)
      return cause === null || filteredOut.has(cause) ? [] : [cause]
    })
  }
}
