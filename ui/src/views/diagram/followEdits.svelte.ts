/** What is selected, folded and filtered out follows the edits, whoever makes them. */
import { untrack } from 'svelte'
import type { Cause } from '../../bindings/types'
import { filteredOut } from '../../state/filter'
import type { FilterState } from '../../state/filterState.svelte'
import type { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { causeOf } from '../../target'
import { mended, openedFor } from './fold'
import type { Selection } from './selection.svelte'

interface Followed {
  readonly workshop: OpenWorkshop
  readonly session: Session
  readonly selection: Selection
  readonly filterState: FilterState
  /** From the selected cause to the effect. */
  readonly way: () => readonly Cause[]
}

/** Belongs to the component that shows them. */
export function followEdits({ workshop, session, selection, filterState, way }: Followed): void {
  const selected = $derived(causeOf(session.selection))
  // What was selected may be gone, undone here or removed elsewhere: then what it explained is selected.
  let above: readonly number[] = []
  $effect(() => {
    if (selected === null) return
    if (workshop.causes.has(selected)) above = way().map((it) => it.id)
    else {
      const heir = above.find((it) => workshop.causes.has(it))
      // What takes its place isn't in the light for that.
      session.spotlight = false
      session.selection = heir === undefined ? 'effect' : { cause: heir }
    }
  })
  $effect(() => selection.mend())
  // What is selected is in sight: a branch that hides it is opened.
  $effect(() => {
    const open = mended(workshop, session.folded)
    session.folded = selected === null ? open : openedFor(workshop, open, selected)
  })
  $effect(() => {
    const out = filteredOut(workshop, filterState.filter)
    untrack(() => {
      const same = out.size === session.filteredOut.size && [...out].every((it) => session.filteredOut.has(it))
      if (!same) session.filteredOut = out
    })
  })
}
