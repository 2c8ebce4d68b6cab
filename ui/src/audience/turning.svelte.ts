/** Which page of several the room sees: nobody works there, so they turn by themselves. */

/** How long each is seen, in ms. */
export const TURNS = 20_000

export interface Turning {
  /** The page that is seen, from 0. */
  readonly at: number
}

/** Belongs to the component that asks for it; `count` is followed. */
export function turning(count: () => number): Turning {
  let at = $state(0)
  const pages = $derived(count())

  $effect(() => {
    const among = pages
    if (among < 2) return
    const timer = setInterval(() => (at = (at + 1) % among), TURNS)
    return () => clearInterval(timer)
  })

  return {
    get at() {
      return Math.min(at, Math.max(0, pages - 1))
    },
  }
}
