/** A note that the facilitator's page leaves for the one after it, should the engine lose it. */

const PLACE = 'place'

/** Keeps a note for the next page of this window. It is never stored: it goes with the window (invariant I6). */
export function note(text: string): void {
  sessionStorage.setItem(PLACE, text)
}

/** The note that the page before this one left; empty: there is none. */
export const lookUp = (): string => sessionStorage.getItem(PLACE) ?? ''
