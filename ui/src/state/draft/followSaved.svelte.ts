/** Words in an editor that is open for a while: what is saved meanwhile shows in them, as long as nobody has changed them. */
import { untrack } from 'svelte'
import type { Draft } from './draft.svelte'

/** Belongs to the component that edits. Without it an undo beneath an open editor would be undone by leaving it. */
export function followSaved(saved: () => string, draft: Draft): void {
  $effect.pre(() => {
    const now = saved()
    untrack(() => draft.follow(now))
  })
}
