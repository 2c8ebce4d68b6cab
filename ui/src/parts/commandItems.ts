/** Commands as lines of a menu: the same words and keys as in the palette. */
import type { MenuItem } from './menu'
import { keycap } from '../words/keycaps'
import { allCommands } from '../state/commands.svelte'

/**
 * Lines for commands by their ids, `-` for a hairline; what can't be done here and now is left out.
 * @param called what some are called here, where that differs
 */
export function commandItems(ids: readonly string[], called: Readonly<Record<string, string>> = {}): MenuItem<() => void>[] {
  const all = new Map(allCommands().map((it) => [it.id, it]))
  const items: MenuItem<() => void>[] = []
  let apart = false
  for (const id of ids) {
    if (id === '-') apart = items.length > 0
    const command = all.get(id)
    if (!command || command.enabled?.() === false) continue
    items.push({
      value: () => command.run(),
      text: called[id] ?? command.title,
      ...(command.keys && { detail: keycap(command.keys) }),
      ...(REMOVES.has(id) && { danger: true }),
      apart,
    })
    apart = false
  }
  return items
}

const REMOVES: ReadonlySet<string> = new Set(['remove'])
