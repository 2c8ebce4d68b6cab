/** Minutes as they are typed, and stepped through with the arrows. Pure. */

/** A step takes no longer than this. */
export const MOST = 480

const STEP = 5

/** 15, “15 min”, “1 h 30”, “1:30”; nothing at all is 0. Null: that is no time. */
export function readMinutes(text: string): number | null {
  const typed = text.trim().toLowerCase()
  if (typed === '') return 0
  const found = /^(?:(\d{1,2})\s*(?:h|:)\s*)?(\d{0,3})\s*(?:m|min|minutes|′|')?$/.exec(typed)
  if (!found || (!found[1] && !found[2])) return null
  const minutes = Number(found[1] ?? 0) * 60 + Number(found[2] || 0)
  return minutes <= MOST ? minutes : null
}

/** The next round number of minutes up or down. */
export function stepped(minutes: number, direction: 1 | -1): number {
  const next = direction > 0 ? Math.floor(minutes / STEP + 1) * STEP : Math.ceil(minutes / STEP - 1) * STEP
  return Math.min(MOST, Math.max(0, next))
}
