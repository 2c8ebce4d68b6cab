/** Where keys hold: each view and part attaches the scopes that are its own, with what each key does there. */
import type { Attachment } from 'svelte/attachments'
import { attach, type Attached, type Handler, type Handlers } from './attached'
import { listen } from './listener'
import type { IdIn, Scope } from './table'

export type { Handler, Handlers, Pressed } from './attached'

/**
 * Attaches a scope to an element: its keys hold while the focus is there, or in what it is around.
 * @param itself only while the element itself has the focus
 */
export function keysOf<S extends Scope>(scope: S, handlers: Handlers<S>, itself = false): Attachment<HTMLElement> {
  return (node) => hold({ scope, handlers, itself }, node)
}

/** Attaches a scope to the whole window; the answer takes it away. */
export const keysOfWindow = <S extends Scope>(scope: S, handlers: Handlers<S>): (() => void) => hold({ scope, handlers }, window)

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

function hold(attached: Attached, to: Element | Window): () => void {
  const leave = attach(attached, to)
  const deaf = listen()
  return () => {
    leave()
    deaf()
  }
}
