/**
 * Does it once what is mounted now has been painted, so that the picture never waits for it; the answer calls it off.
 * With the second of two frames, the first is on the screen too, and not only painted.
 */
export function afterPaint(does: () => unknown, frames: 1 | 2 = 1): () => void {
  let left: number = frames
  let wait: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(function next() {
    left -= 1
    if (left > 0) frame = requestAnimationFrame(next)
    else wait = setTimeout(() => void does())
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(wait)
  }
}
