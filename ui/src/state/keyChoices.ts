/** The keys as somebody has changed them: the library keeps them. */
import { keyChoices, setKeyChoices } from '../bindings/commands'
import { settings } from '../keys/settings.svelte'
import { done } from './orNotice'

/** What the library wants; one that can't be read says so itself. */
export async function readKeys(): Promise<void> {
  const kept = await keyChoices().catch(() => null)
  if (kept) settings.take(kept)
}

/** Changes keys at once, and from now on; where that can't be kept, all is as it was. */
export async function changeKeys(change: () => void): Promise<void> {
  const before = settings.choices
  change()
  const { choices } = settings
  if (!(await done(setKeyChoices({ choices }))) && settings.choices === choices) settings.take(before)
}
