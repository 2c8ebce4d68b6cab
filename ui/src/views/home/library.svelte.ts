/** The lists of workshops, and what can be done to one of them. */
import * as commands from '../../bindings/commands'
import type { Failure, Hit, Shelf, Summary, WorkshopId } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { tellOfBackups } from '../../state/backups.svelte'
import { notices } from '../../state/notices.svelte'
import { done, orNotice } from '../../state/orNotice'
import { home as words } from '../../words/home'
import { language } from '../../words/language.svelte'
import { ShelfList } from './shelfList.svelte'

export class Library {
  shelf = $state<Shelf>('open')
  /** The workshops on the shelf; null: not known yet. */
  list = $state.raw<ShelfList | null>(null)
  /** Why there is no list. */
  failure = $state.raw<Failure | null>(null)
  query = $state('')
  /** What was found for the query; null: nothing is searched for. */
  hits = $state.raw<readonly Hit[] | null>(null)
  #asked = 0

  /** Asks again for what is shown. */
  async refresh(): Promise<void> {
    const { shelf } = this
    const list = this.list?.shelf === shelf ? this.list : new ShelfList(shelf)
    try {
      await list.refresh()
      if (shelf !== this.shelf) return
      this.list = list
      this.failure = null
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  async search(): Promise<void> {
    const text = this.query.trim()
    this.#asked += 1
    const asked = this.#asked
    if (text === '') {
      this.hits = null
      return
    }
    const hits = await orNotice(commands.search({ text }))
    // A slower answer to fewer letters must not replace a newer one.
    if (hits && asked === this.#asked) this.hits = hits
  }

  async duplicate(it: Summary): Promise<WorkshopId | null> {
    const id = await orNotice(commands.duplicateWorkshop({ id: it.id }))
    if (id !== null) notices.say(words.duplicated(it.title))
    return id
  }

  async archive(it: Summary, archived: boolean): Promise<void> {
    if ((await done(commands.archiveWorkshop({ id: it.id, archived }))) === false) return
    const back = { label: words.undo, run: () => void done(commands.archiveWorkshop({ id: it.id, archived: !archived })) }
    notices.say(archived ? words.archived(it.title) : words.unarchived(it.title), back)
  }

  async bin(it: Summary): Promise<void> {
    if ((await done(commands.binWorkshop({ id: it.id }))) === false) return
    notices.say(words.binned(it.title), { label: words.undo, run: () => void done(commands.restoreWorkshop({ id: it.id })) })
  }

  async restore(it: Summary): Promise<void> {
    if (await done(commands.restoreWorkshop({ id: it.id }))) notices.say(words.restored(it.title))
  }

  async emptyBin(): Promise<void> {
    const count = await orNotice(commands.emptyBin())
    if (count !== null) await tellOfBackups(words.emptied(count))
  }

  /** Those that are there already come once more only where that is asked for. */
  async addExamples(again = false): Promise<void> {
    const ids = await orNotice(commands.addExamples({ language: language(), again }))
    if (ids?.length === 0) notices.say(words.examplesThere, { label: words.examplesAgain, run: () => void this.addExamples(true) })
    else if (ids) notices.say(words.examplesAdded(ids.length))
  }
}
