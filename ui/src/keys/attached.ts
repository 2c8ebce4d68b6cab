/** The scopes that are attached, to elements and to the window. */
import type { IdIn, KeyId, Scope } from './table'

/** What was struck. */
export interface Pressed {
  /** Which of the entry's keys it is, from 0: what a series is told by. */
  readonly at: number
  /** What has the focus. */
  readonly target: EventTarget | null
  /** Letters were struck right before, and nothing took them: whoever types has missed a field. */
  readonly amidWords: boolean
}

/**
 * What a key does. False: nothing here, and whoever is around may have it. While a promise is pending the key is dead where
 * it is held: its work never goes on after it was let go.
 */
export type Handler = (pressed: Pressed) => unknown
/** One for each key of the scope: one too few or too many doesn't compile. */
export type Handlers<S extends Scope> = { readonly [K in IdIn<S>]: Handler }

export interface Attached {
  readonly scope: Scope
  readonly handlers: Partial<Record<KeyId, Handler>>
  /** Only while the element itself has the focus, and nothing in it. */
  readonly itself?: boolean
}

const onElements = new WeakMap<Element, Attached[]>()
const onWindow: Attached[] = []

/** The scopes of an element, the last attached first. */
export const scopesOn = (at: Element): readonly Attached[] => onElements.get(at) ?? []
/** The scopes that hold in the whole window, the last attached first. */
export const scopesOfWindow = (): readonly Attached[] => onWindow

/** Attaches a scope to an element, or to the window; the answer takes it away. */
export function attach(attached: Attached, to: Element | Window): () => void {
  const all = to instanceof Element ? (onElements.get(to) ?? []) : onWindow
  if (to instanceof Element) onElements.set(to, all)
  all.unshift(attached)
  return () => void all.splice(all.indexOf(attached), 1)
}
