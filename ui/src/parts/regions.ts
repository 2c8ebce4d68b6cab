/** The regions of the window, and F6, which walks through them. */

/**
 * Puts the focus into the next region (`data-region`), or the one before. A
 * region says where in it with `data-region-focus`; else it is its first
 * thing that can have the focus. One may stand within another: the inner one
 * comes after it.
 */
export function walkRegions(step: 1 | -1, root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (it) => it.checkVisibility?.() ?? true,
  )
  if (regions.length === 0) return
  const here = regions.findLastIndex((it) => it.contains(document.activeElement))
  for (let n = 1; n <= regions.length; n += 1) {
    const start = here < 0 && step < 0 ? 0 : here
    const region = regions[(start + step * n + regions.length * 2) % regions.length]
    if (region && enter(region)) return
  }
}

const FOCUSABLE =
  ':is(a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex]):not([tabindex="-1"])'

/**
 * Puts the focus into a region, where it is seen (`data-led`): engines don't
 * show one that wasn't moved by Tab. False: nothing in it can have it.
 */
export function enter(region: HTMLElement): boolean {
  // What stands in a region within this one is that one's.
  const own = (it: HTMLElement) => it === region || it.closest('[data-region]') === region || region.matches('dialog')
  const find = (selector: string) => [...region.querySelectorAll<HTMLElement>(selector)].find(own)
  const marked = region.matches('[data-region-focus]') ? region : find('[data-region-focus]')
  const goal = marked ?? find(FOCUSABLE)
  if (!goal) return false
  goal.focus()
  if (document.activeElement !== goal) return false
  goal.dataset['led'] = ''
  goal.addEventListener('blur', () => delete goal.dataset['led'], { once: true })
  return true
}
