/** Leads the focus to something that is about to be shown. */
import { tick } from 'svelte'
import { drawRow } from './longLists'

/** A step takes the focus for itself when it opens, and a dialog gives it back; so many frames they have for that. */
const FRAMES = 40

/**
 * Puts the focus into what a selector finds, as soon as it is there and until
 * it stays; leaves it alone as soon as somebody types. `then` is called
 * whenever the focus was put there, and once where it was there already.
 */
export async function focusSoon(selector: string, then?: (field: HTMLElement) => void): Promise<void> {
  await tick()
  let over = false
  const stop = () => (over = true)
  window.addEventListener('keydown', stop, { capture: true, once: true })
  let kept = 0
  let seen: HTMLElement | null = null
  for (let n = 0; n < FRAMES && kept < 2; n += 1) {
    await new Promise((done) => requestAnimationFrame(done))
    const field = document.querySelector<HTMLElement>(selector)
    if (over) break
    if (!field) {
      drawRow(selector)
      continue
    }
    const has = field.contains(document.activeElement)
    if (has) kept += 1
    else {
      field.focus()
      kept = 0
    }
    if (!has || seen !== field) then?.(field)
    seen = field
  }
  window.removeEventListener('keydown', stop, { capture: true })
}
