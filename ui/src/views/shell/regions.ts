/** The regions of the window, and F6, which walks through them. */

/**
 * Puts the focus into the next region (`data-region`), or the one before. A
 * region says where in it with `data-region-focus`; else it is its first
 * thing that can have the focus.
 */
export function walkRegions(step: 1 | -1, root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (it) => it.checkVisibility?.() ?? true,
  )
  if (regions.length === 0) return
  const here = regions.findIndex((it) => it.contains(document.activeElement))
  for (let n = 1; n <= regions.length; n += 1) {
    const start = here < 0 && step < 0 ? 0 : here
    const region = regions[(start + step * n + regions.length * 2) % regions.length]
    if (region && enter(region)) return
  }
}

const FOCUSABLE =
  ':is(a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex]):not([tabindex="-1"])'

/** Puts the focus into a region; false: nothing in it can have it. */
export function enter(region: HTMLElement): boolean {
  const marked = region.matches('[data-region-focus]')
    ? region
    : region.querySelector<HTMLElement>('[data-region-focus]')
  const goal = marked ?? region.querySelector<HTMLElement>(FOCUSABLE)
  goal?.focus()
  return goal !== null && document.activeElement === goal
}
