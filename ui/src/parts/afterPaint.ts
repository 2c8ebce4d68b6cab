/** Does it once what is mounted now has been painted, so that the picture never waits for it; the answer calls it off. */
export function afterPaint(does: () => unknown): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (wait = setTimeout(() => void does())))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(wait)
  }
}
