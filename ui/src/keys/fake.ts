/** Strikes keys for tests: what do they mean in a scope? */
import { keysOf, type Handlers } from './scopes'
import type { Scope } from './table'

/** The answer strikes a key (`Ctrl+Shift+v`, by the names of events) in a scope, and says which command came of it; null: none. */
export function meaningIn<S extends Scope>(scope: S, keys: (run: (command: unknown) => void) => Handlers<S>): (name: string) => unknown {
  return (name) => {
    let meant: unknown = null
    const at = document.createElement('div')
    document.body.append(at)
    const leave = keysOf(scope, keys((command) => void (meant = command)))(at)
    const parts = name.split('+')
    const held = { ctrlKey: parts.includes('Ctrl'), altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift') }
    at.dispatchEvent(new KeyboardEvent('keydown', { key: parts.at(-1) || '+', bubbles: true, cancelable: true, ...held }))
    leave?.()
    at.remove()
    return meant
  }
}
