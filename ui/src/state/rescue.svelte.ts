/** Ways on from a library that can’t be used, or that stands in a bad place. */
import * as commands from '../bindings/commands'
import type { RescuedView } from '../bindings/types'
import { askForFolder } from '../host/files'
import { rescue as words } from '../words/rescue'
import { notices } from './notices.svelte'
import { orNotice } from './orNotice'

export class Rescue {
  /** What is to be done once it is confirmed. */
  asking = $state<'rescue' | 'anew' | null>(null)
  /** What was rescued, until that was seen. */
  done = $state.raw<RescuedView | null>(null)
  /** Something is being done that takes a while. */
  busy = $state(false)

  /** Does what was confirmed; true: there is another library now. */
  async confirm(): Promise<boolean> {
    const { asking } = this
    this.asking = null
    return this.#while(async () => {
      if (asking === 'rescue') {
        this.done = await orNotice(commands.rescueLibrary())
        return this.done !== null
      }
      const begun = await orNotice(commands.beginAnew())
      if (begun) notices.say(words.begun(begun.before))
      return begun !== null
    })
  }

  /** Asks for another folder, and moves the library there, or uses what is there; true: that was done. */
  async elsewhere(): Promise<boolean> {
    const folder = await orNotice(askForFolder(words.chooseTitle))
    if (folder === null) return false
    return this.#while(async () => {
      const placed = await orNotice(commands.chooseLibraryFolder({ folder }))
      if (!placed) return false
      notices.withdrawActions()
      notices.say(placed.before === null ? words.inUse(placed.folder) : words.moved(placed.folder, placed.before))
      return true
    })
  }

  async #while(act: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    try {
      return await act()
    } finally {
      this.busy = false
    }
  }
}

export const rescue = new Rescue()
