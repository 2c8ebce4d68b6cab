/** What every dialog does: it stands over everything, Esc closes it, and what had the focus gets it back. */
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

interface Ways {
  /** What has the focus first; else it is the first thing that can have it. */
  first?: (dialog: HTMLDialogElement) => HTMLElement | null | undefined
  /** A press beside it closes it too: nothing in it can be lost. */
  light?: boolean
}

/** Of the window's keys those alone go through it that the one list says so of. */
export function modal(close: () => void, { first, light = false }: Ways = {}): Attachment<HTMLDialogElement> {
  const show = (node: HTMLDialogElement) => {
    const before = document.activeElement
    const cancelled = (event: Event) => {
      event.preventDefault()
      close()
    }
    const pressed = (event: MouseEvent) => {
      if (light && event.target === node) close()
    }
    node.addEventListener('cancel', cancelled)
    node.addEventListener('click', pressed)
    node.showModal?.()
    first?.(node)?.focus()
    return () => {
      node.removeEventListener('cancel', cancelled)
      node.removeEventListener('click', pressed)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }
  // The focus moves meanwhile: what others read then is nothing for the dialog to follow.
  return (node) => untrack(() => show(node))
}
