/** Where keys hold: each view and part attaches the scopes that are its own, with what each key does there. */
import type { Attachment } from 'svelte/attachments'
import { listen } from './listener'
import type { IdIn, KeyId, Scope } from './table'

/** What was struck. */
export interface Pressed {
  /** Which of the entry's keys it is, from 0: what a series is told by. */
  readonly at: number
  readonly event: KeyboardEvent
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

/**
 * Attaches a scope to an element: its keys hold while the focus is there, or in what it is around.
 * @param itself only while the element itself has the focus
 */
export function keysOf<S extends Scope>(scope: S, handlers: Handlers<S>, itself = false): Attachment<HTMLElement> {
  return (node) => {
    const attached: Attached = { scope, handlers, itself }
    const all = onElements.get(node) ?? []
    onElements.set(node, all)
    return hold(all, attached)
  }
}

/** Attaches a scope to the whole window; the answer takes it away. */
export const keysOfWindow = <S extends Scope>(scope: S, handlers: Handlers<S>): (() => void) => hold(onWindow, { scope, handlers })

/** The handlers of a scope in which each key, and of a series each of its keys, ends in a command. */
export function handlersOf<S extends Scope, Command>(
  commands: { readonly [K in IdIn<S>]: Command | ((at: number) => Command) },
  run: (command: Command) => unknown,
): Handlers<S> {
  const made = Object.entries<unknown>(commands).map(([id, it]) => {
    const handler: Handler = ({ at }) => run((typeof it === 'function' ? it(at) : it) as Command)
    return [id, handler] as const
  })
  return Object.fromEntries(made) as unknown as Handlers<S>
}

function hold(all: Attached[], attached: Attached): () => void {
  all.unshift(attached)
  const deaf = listen()
  return () => {
    all.splice(all.indexOf(attached), 1)
    deaf()
  }
}
