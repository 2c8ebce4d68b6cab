/** Words in an editor that is open for a while: what is saved meanwhile shows in them, as long as nobody has changed them. */
import { untrack } from 'svelte'

interface Held {
  /** The words as they are saved. */
  readonly saved: () => string
  /** The words in the editor. */
  readonly held: () => string
  readonly set: (text: string) => void
}

/** Belongs to the component that edits. Without it an undo beneath an open editor would be undone by leaving it. */
export function follows({ saved, held, set }: Held): void {
  let last = untrack(saved)
  $effect.pre(() => {
    const now = saved()
    untrack(() => {
      if (now !== last && held() === last) set(now)
      last = now
    })
  })
}
