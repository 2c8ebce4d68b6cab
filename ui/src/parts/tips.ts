/**
 * What a `title` says, in a tip of our own: the system puts its own beneath
 * the pointer, over the line that somebody writes in. Ours stands above what
 * it is about, and beneath it only where there is no room above.
 */

/** So long the pointer rests before a tip is shown, in ms. */
const REST = 500
/** Between a tip and what it is about, and the window's edge, in px. */
const GAP = 6
const EDGE = 8

/** Takes the titles of a page over; the answer gives them back. */
export function ownTips(): () => void {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.setAttribute('role', 'tooltip')
  tip.popover = 'manual'
  document.body.append(tip)
  let on: { element: HTMLElement; text: string } | null = null
  let rest: ReturnType<typeof setTimeout> | undefined

  const away = () => {
    clearTimeout(rest)
    if (tip.matches(':popover-open')) tip.hidePopover()
    // Whoever changed its title meanwhile has the last word.
    if (on && !on.element.hasAttribute('title')) on.element.title = on.text
    on = null
  }
  const over = ({ target }: Event) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[title]') : null
    if (on && (element === null || element === on.element) && on.element.contains(target as Node)) return
    away()
    if (!element || element.title === '') return
    on = { element, text: element.title }
    element.removeAttribute('title')
    rest = setTimeout(() => on && show(tip, on.element, on.text), REST)
  }
  const gone = ({ relatedTarget }: PointerEvent) => {
    if (on && !(relatedTarget instanceof Node && on.element.contains(relatedTarget))) away()
  }
  document.addEventListener('pointerover', over)
  document.addEventListener('pointerout', gone)
  for (const event of ['pointerdown', 'keydown', 'wheel', 'blur'] as const) addEventListener(event, away, true)
  return () => {
    away()
    document.removeEventListener('pointerover', over)
    document.removeEventListener('pointerout', gone)
    for (const event of ['pointerdown', 'keydown', 'wheel', 'blur'] as const) removeEventListener(event, away, true)
    tip.remove()
  }
}

function show(tip: HTMLElement, element: HTMLElement, text: string): void {
  if (!element.isConnected) return
  tip.textContent = text
  tip.showPopover()
  const by = element.getBoundingClientRect()
  const { left, top } = tipAt(by, { width: tip.offsetWidth, height: tip.offsetHeight }, { width: innerWidth, height: innerHeight })
  tip.style.left = `${left}px`
  tip.style.top = `${top}px`
}

/** Where a tip goes: above what it is about, its middle over that. */
export function tipAt(
  by: { left: number; top: number; bottom: number; width: number },
  tip: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const middle = by.left + by.width / 2 - tip.width / 2
  const left = Math.max(EDGE, Math.min(middle, window.width - tip.width - EDGE))
  const above = by.top - GAP - tip.height
  return { left, top: above >= EDGE ? above : by.bottom + GAP }
}
