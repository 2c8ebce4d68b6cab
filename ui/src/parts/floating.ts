/** Puts a floating thing beside what it belongs to, within the window. */
import type { Attachment } from 'svelte/attachments'

/** Between the anchor and what floats, and between that and the window's edge, in px. */
const GAP = 4
const EDGE = 8

/** What it belongs to: an element, or a point where the pointer was. */
export type Anchor = Pick<Element, 'getBoundingClientRect' | 'contains'>

/**
 * Shows an element over everything else, beneath `anchor` or, where there is
 * no room, above it. `align` says which edges line up; `after` puts it at the
 * anchor's right instead.
 */
export function floatingBy(anchor: () => Anchor | null | undefined, align: 'start' | 'end' | 'after' = 'start'): Attachment<HTMLElement> {
  return (node) => {
    // A dialog leaves nothing of the page within reach but what stands in it.
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    if (dialog && !dialog.contains(node)) dialog.append(node)
    node.popover = 'manual'
    node.showPopover?.()
    const place = () => {
      const by = anchor()?.getBoundingClientRect()
      if (!by) return
      const below = innerHeight - by.bottom - GAP - EDGE
      const above = by.top - GAP - EDGE
      node.style.maxHeight = ''
      const wanted = node.scrollHeight
      if (align === 'after') {
        node.style.maxHeight = `${innerHeight - 2 * EDGE}px`
        node.style.left = `${Math.max(EDGE, Math.min(by.right + GAP, innerWidth - node.offsetWidth - EDGE))}px`
        node.style.top = `${Math.max(EDGE, Math.min(by.top, innerHeight - node.offsetHeight - EDGE))}px`
        return
      }
      const up = wanted > below && above > below
      const height = Math.min(wanted, up ? above : below)
      const left = align === 'end' ? by.right - node.offsetWidth : by.left
      node.style.maxHeight = `${Math.max(height, 80)}px`
      node.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - node.offsetWidth - EDGE))}px`
      node.style.top = `${up ? by.top - GAP - height : by.bottom + GAP}px`
    }
    place()
    // What floats may grow and shrink, as a list that is thinned out by typing does.
    const grown = new MutationObserver(place)
    grown.observe(node, { childList: true, characterData: true, subtree: true })
    addEventListener('resize', place)
    document.addEventListener('scroll', place, true)
    return () => {
      grown.disconnect()
      removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  }
}

/** Calls `leave` when something outside of the element and its anchor is pressed. */
export function outside(anchor: () => Anchor | null | undefined, leave: () => void): Attachment<HTMLElement> {
  return (node) => {
    const pressed = (event: PointerEvent) => {
      const at = event.target as Node
      if (!node.contains(at) && !anchor()?.contains(at)) leave()
    }
    document.addEventListener('pointerdown', pressed, true)
    return () => document.removeEventListener('pointerdown', pressed, true)
  }
}
