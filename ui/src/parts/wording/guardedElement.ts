/** A thing that isn't edited right now, and has the focus: keys about its wording mean it. */
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import type { Guard, CurrentText } from '../../state/wording/guard'

/** Says what keys mean while an element itself has the focus. */
export function guardedElement(guard: Guard | undefined, here: () => CurrentText | null): Attachment<HTMLElement> {
  return (node) => {
    if (!guard) return
    let leave: (() => void) | null = null
    const enter = () => {
      const now = here()
      leave?.()
      leave = now && guard.stand(now)
    }
    const exit = () => {
      leave?.()
      leave = null
    }
    // The focus moves while others set things up: what is read here is none of theirs to follow.
    const entered = (event: FocusEvent) => untrack(() => (event.target === node ? enter() : exit()))
    const left = (event: FocusEvent) => untrack(() => event.target === node && exit())
    node.addEventListener('focusin', entered)
    node.addEventListener('focusout', left)
    if (document.activeElement === node) enter()
    return () => {
      node.removeEventListener('focusin', entered)
      node.removeEventListener('focusout', left)
      exit()
    }
  }
}
