/**
 * The focus is never lost: where what had it goes, or can't have it any more,
 * the region that it was in takes it; else what had it before.
 */
import { enter } from '../../parts/regions'

/** What goes disabled for a moment, while something is on its way, keeps its place; so long it has, in ms. */
const PATIENCE = 300
/** So many things that had the focus are remembered, one a region. */
const MOST = 4

/** What had the focus, and the regions around it, the innermost first. */
interface Had {
  readonly element: HTMLElement
  readonly regions: readonly HTMLElement[]
}

/** Watches the page; the answer stops it. */
export function keepFocus(): () => void {
  let had: Had[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined

  const came = (event: FocusEvent) => {
    clearTimeout(waiting)
    const element = event.target
    if (!(element instanceof HTMLElement)) return
    const regions = regionsOf(element)
    had = [{ element, regions }, ...had.filter((it) => it.regions[0] !== regions[0] && it.element !== element)].slice(0, MOST)
  }

  const look = () => {
    const [last] = had
    if (!last || !isLost(last.element)) return
    clearTimeout(waiting)
    // Whoever takes the place of what goes comes first.
    waiting = setTimeout(() => isLost(last.element) && restore(had), last.element.isConnected ? PATIENCE : 0)
  }

  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', came)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', came)
    clearTimeout(waiting)
  }
}

/** Its place went, or it can't be used any more; a press beside everything is no loss. */
function isLost(element: HTMLElement): boolean {
  const now = document.activeElement
  if (now !== null && now !== document.body && now !== element) return false
  return !element.isConnected || element.matches(':disabled')
}

function restore(had: readonly Had[]): void {
  for (const { element, regions } of had) {
    if (element.isConnected && !element.matches(':disabled')) {
      element.focus()
      if (document.activeElement === element) return
    }
    if (regions.some((it) => it.isConnected && enter(it))) return
  }
}

/** A dialog is a region of its own: the focus doesn't leave it. */
function regionsOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  let at = element.closest<HTMLElement>('dialog, [data-region]')
  while (at) {
    found.push(at)
    at = at.matches('dialog') ? null : (at.parentElement?.closest<HTMLElement>('dialog, [data-region]') ?? null)
  }
  return found
}
