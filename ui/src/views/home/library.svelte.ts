/** The lists of workshops, and what can be done to one of them. */
import * as commands from '../../bindings/commands'
import { IMPORTED, READ } from '../../bindings/formats'
import type { Failure, Hit, ImportFrom, Shelf, Summary, WorkshopId } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { askForFile } from '../../host/files'
import { importing } from '../../state/importing.svelte'
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
    if (count !== null) notices.say(words.emptied(count))
  }

  async addExamples(): Promise<void> {
    const ids = await orNotice(commands.addExamples({ language: language() }))
    if (ids) notices.say(words.examplesAdded)
  }

  /** Asks for a file, and reads it; answers what it became, where nobody needs to look at it first. */
  async import(): Promise<WorkshopId | null> {
    const path = await orNotice(askForFile(words.importTitle, words.importKind, [...READ, ...IMPORTED]))
    return path === null ? null : this.take({ file: path })
  }

  /** Reads a file or a text; what Lisca didn't write is looked at first. */
  async take(from: ImportFrom): Promise<WorkshopId | null> {
    const whole = await importing.begin(from, null)
    if (!whole) return null
    const id = await importing.makeNew(from)
    if (id !== null) notices.say(words.imported)
    return id
  }
}
