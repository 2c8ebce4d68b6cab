/** Arrows, Home and End walk through rows of buttons. */
export function moveFocus(event: KeyboardEvent, rows: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)]
  const here = all.indexOf(event.target as HTMLElement)
  const to =
    event.key === 'ArrowDown' ? here + 1
    : event.key === 'ArrowUp' ? here - 1
    : event.key === 'Home' ? 0
    : event.key === 'End' ? all.length - 1
    : null
  if (to === null || here < 0) return
  all[Math.max(0, Math.min(to, all.length - 1))]?.focus()
  event.preventDefault()
}
