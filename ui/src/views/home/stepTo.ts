/** So many rows a page is. */
const PAGE = 10

/** Where a key leads in a list of so many rows; null: nowhere. */
export function stepTo(key: string, from: number, count: number): number | null {
  const to =
    key === 'ArrowDown' ? from + 1
    : key === 'ArrowUp' ? from - 1
    : key === 'PageDown' ? from + PAGE
    : key === 'PageUp' ? from - PAGE
    : key === 'Home' ? 0
    : key === 'End' ? count - 1
    : null
  return to === null ? null : Math.max(0, Math.min(to, count - 1))
}
