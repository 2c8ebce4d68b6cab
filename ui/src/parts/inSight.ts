/** Rows of a list that scrolls above a line that stays: the one that somebody is at is whole, whatever grows. */
import type { Attachment } from 'svelte/attachments'

/** So near to its end, in px, a list shows its end. */
const NEAR = 24

/** @param rowOf the row that somebody is at, if any; not followed: it is asked for whenever something has grown or the focus has moved. */
export function inSight(rowOf: (scroller: HTMLElement) => Element | null | undefined): Attachment<HTMLElement> {
  return (scroller) => {
    /** The pointer is down: what it is on stays beneath it until it has been pressed. */
    let down = false
    let end = false
    const whole = () => {
      const row = rowOf(scroller)
      // What is higher than the list can't be.
      if (!row || !scroller.contains(row) || row.getBoundingClientRect().height > scroller.clientHeight) return false
      row.scrollIntoView({ block: 'nearest' })
      return true
    }
    const grown = () => {
      if (!down && !whole() && end) scroller.scrollTop = scroller.scrollHeight
    }
    const scrolled = () => (end = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR)
    const entered = () => void (down || whole())
    const pressed = () => (down = true)
    const lifted = () => (down = false)
    const clicked = () => void whole()

    const observer = new ResizeObserver(grown)
    observer.observe(scroller)
    for (const inside of scroller.children) observer.observe(inside)
    scroller.addEventListener('scroll', scrolled)
    scroller.addEventListener('focusin', entered)
    scroller.addEventListener('pointerdown', pressed)
    addEventListener('pointerup', lifted)
    addEventListener('pointercancel', lifted)
    scroller.addEventListener('click', clicked)
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', scrolled)
      scroller.removeEventListener('focusin', entered)
      scroller.removeEventListener('pointerdown', pressed)
      removeEventListener('pointerup', lifted)
      removeEventListener('pointercancel', lifted)
      scroller.removeEventListener('click', clicked)
    }
  }
}

/** The row with the focus. */
export const focusedRow = (): Element | null | undefined => document.activeElement?.closest('[data-row]')
