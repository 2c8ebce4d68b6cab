/** The backups of the library: seen, taken, looked into, put back. */
import * as commands from '../bindings/commands'
import type { BackupContentsView, BackupsView } from '../bindings/types'
import { asFailure } from '../host/call'
import { askForFolder } from '../host/files'
import { backups as words } from '../words/backups'
import { done, orNotice } from './orNotice'
import { notices } from './notices.svelte'

export class Backups {
  open = $state(false)
  view = $state.raw<BackupsView | null>(null)
  /** The backup that is looked into, and what is in it. */
  at = $state.raw<string | null>(null)
  inside = $state.raw<BackupContentsView | null>(null)
  /** Something is being done that takes a while. */
  busy = $state(false)

  async begin(): Promise<void> {
    await this.refresh()
    this.open = this.view !== null
  }

  async refresh(): Promise<void> {
    this.view = await orNotice(commands.backups())
  }

  /** Takes one now. */
  async take(): Promise<void> {
    await this.#while(async () => {
      const taken = await orNotice(commands.takeBackup().then((it) => ({ it })))
      if (taken?.it === null) notices.say(words.nothingNew)
    })
    await this.refresh()
  }

  /** Looks into one; again: closes it. */
  async look(at: string): Promise<void> {
    this.inside = null
    this.at = this.at === at ? null : at
    if (this.at === null) return
    const inside = await orNotice(commands.lookIntoBackup({ at }))
    if (this.at === at) this.inside = inside
  }

  /** Puts one in the place of the library. */
  async restore(at: string): Promise<void> {
    await this.#while(async () => {
      const now = await orNotice(commands.restoreBackup({ at }))
      if (!now) return
      this.open = false
      notices.withdrawActions()
      notices.say(words.restored(now.workshops, now.before))
    })
  }

  /** Deletes a copy that is no backup. */
  async deleteCopy(file: string): Promise<void> {
    if (await done(commands.deleteCopy({ file }))) notices.say(words.copyDeleted)
    await this.refresh()
  }

  /** Asks for another folder to keep them in. */
  async elsewhere(): Promise<void> {
    const folder = await orNotice(askForFolder(words.chooseTitle))
    if (folder !== null) await this.#keepIn(folder)
  }

  beside(): Promise<void> {
    return this.#keepIn(null)
  }

  async #keepIn(folder: string | null): Promise<void> {
    if (!(await done(commands.chooseBackupFolder({ folder })))) return
    this.at = null
    await this.refresh()
    if (this.view?.backups.length === 0) await this.take()
  }

  async #while(act: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      await act()
    } finally {
      this.busy = false
    }
  }
}

export const backups = new Backups()

/** Tells where what was just deleted for good is still (I13), and offers to delete it there too. */
export async function tellOfBackups(deleted: string): Promise<void> {
  const view = await commands.backups().catch(() => null)
  const count = view ? view.backups.length + view.copies.length : 0
  if (count === 0) notices.say(deleted)
  else notices.say(`${deleted} ${words.stillIn(count)}`, { label: words.deleteToo(count), run: () => void deleteOld() })
}

/** A backup of what is there now, in the place of all that were taken before. */
async function deleteOld(): Promise<void> {
  try {
    await commands.takeBackup()
    const { backups: there } = await commands.backups()
    const newest = there[0]
    const count = newest ? await commands.deleteBackups({ before: newest.at }) : 0
    notices.say(words.deleted(count))
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}
