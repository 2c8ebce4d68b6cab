/** What can be done right now, by name: each view offers its own, the palette shows them all. */
import { onDestroy } from 'svelte'

export interface Command {
  /** Names it among all others: what is offered again under the same name stands for it. */
  id: string
  title: string
  /** Said after the title; it isn't searched. */
  detail?: string
  /** As the overlay of the keys writes it: Ctrl+K. */
  keys?: string
  /** Which heading it stands under; one of `palette.groups`. */
  group: string
  run(): void
  /** Absent: it can always be done. */
  enabled?(): boolean
}

type Source = () => Command[]

/**
 * Not a signal: while a view goes, Svelte gives a signal's value of before, and
 * what the next view has offered already would be lost.
 */
const sources = new Set<Source>()

/**
 * Called while a component is set up: its commands are there for as long as it
 * is. They are asked for anew each time, so that their words can follow what is
 * shown.
 */
export function provideCommands(source: Source): void {
  sources.add(source)
  onDestroy(() => sources.delete(source))
}

/** Every command, each id once: what was offered last stands for what it replaced. */
export function allCommands(): Command[] {
  const found = new Map<string, Command>()
  for (const source of sources) for (const command of source()) found.set(command.id, command)
  return [...found.values()]
}
