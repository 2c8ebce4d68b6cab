/** Numbers and dates that stay whole where the browser breaks lines: it would break 2026-11-30, 12–14 and D-4 at their dashes. Pure. */

/** Holds together what stands on either side of it, and is as wide as nothing. */
export const JOINER = '\u2060'

/** The same text, with numbers that aren't broken. */
export const whole = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])([-–‑])(?=\p{N})/gu, `${JOINER}$1${JOINER}`)
    .replace(/(?<=\p{N}) (?=\p{N}{3}(?!\p{N}))/gu, '\u00a0')

/** Every text of a view so; a picture's lines are broken already. */
export function wholeIn<T>(view: T): T {
  if (typeof view === 'string') return whole(view) as T
  if (Array.isArray(view)) return view.map((it) => wholeIn<unknown>(it)) as T
  if (typeof view !== 'object' || view === null || 'strokes' in view || 'content' in view) return view
  return Object.fromEntries(Object.entries(view).map(([name, it]) => [name, MACHINE.has(name) ? it : wholeIn<unknown>(it)])) as T
}

/** Times and kinds: read by the page, not by the room. */
const MACHINE: ReadonlySet<string> = new Set(['time', 'started', 'noticed', 'contained', 'due', 'language', 'step', 'kind', 'number'])
