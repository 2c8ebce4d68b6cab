/** The commands used last in this window, the latest first. */

/** More than this many are no help. */
const MOST = 5

let used: readonly string[] = []

export const recent = (): readonly string[] => used

export function remember(id: string): void {
  used = [id, ...used.filter((it) => it !== id)].slice(0, MOST)
}

/** What was used last stands first, under a heading of its own. */
export function recentFirst<T extends { id: string; group: string }>(all: readonly T[], heading: string): T[] {
  const last = used.flatMap((id) => all.find((it) => it.id === id) ?? [])
  return [...last.map((it) => ({ ...it, group: heading })), ...all.filter((it) => !last.includes(it))]
}
