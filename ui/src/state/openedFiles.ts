/** Files that were opened from outside, by a double click: a whole workshop goes into the library, anything else is looked at first. */
import * as commands from '../bindings/commands'
import { onOpened, openedFiles } from '../host/opened'
import { home as words } from '../words/home'
import type { Desk } from './desk.svelte'
import { importing, NOTHING_SET } from './importing.svelte'
import { notices } from './notices.svelte'
import { orNotice } from './orNotice'

/** Opens what waits now, and whatever comes. */
export function opensFiles(desk: Desk): void {
  const open = async () => {
    for (const file of (await orNotice(openedFiles())) ?? []) {
      await take(desk, file)
      // One look at a time: what comes after it is opened again.
      if (importing.preview) return
    }
  }
  onOpened(() => void open())
  void open()
}

async function take(desk: Desk, file: string): Promise<void> {
  const from = { file }
  if (!(await importing.begin(from, null))) return
  const id = await orNotice(commands.importNew({ from, choices: NOTHING_SET }))
  if (id === null) return
  // Nobody is taken out of the workshop that the room is in.
  if (desk.workshop) notices.say(words.imported, { label: words.open, run: () => void desk.open(id) })
  else await desk.open(id)
}
