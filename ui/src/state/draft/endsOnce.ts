/** An editor that is open for a while, and ends once: as somebody leaves it, or as its view or the window goes. */
import { onDestroy } from 'svelte'
import { keepDraft } from './flush'

/**
 * Belongs to the component that edits.
 * @param keep hands on what was typed: as the view goes, and whenever nothing may wait any more, which the editor may outlive
 * @returns ends it; false: it has ended before
 */
export function endsOnce(keep: () => unknown): () => boolean {
  let over = false
  const keepTyped = () => {
    if (!over) keep()
  }
  const forget = keepDraft(async () => keepTyped())
  onDestroy(() => {
    forget()
    keepTyped()
  })
  return () => {
    if (over) return false
    return (over = true)
  }
}
