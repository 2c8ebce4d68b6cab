/** Today and this minute, by the clock of this computer. */
const two = (it: number) => String(it).padStart(2, '0')

/** The day on the calendar of this computer: `2026-03-14`. */
export const today = (at: Date = new Date()): string =>
  `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** This minute, here: `2026-03-14T09:26`. */
export const now = (at: Date = new Date()): string => `${today(at)}T${two(at.getHours())}:${two(at.getMinutes())}`
