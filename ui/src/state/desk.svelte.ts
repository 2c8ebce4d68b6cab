/** What lies on the desk: the library, or one open workshop. */
import type { News, What, WorkshopId } from '../bindings/types'
import { asFailure, call } from '../host/call'
import { nameWindow, onClosing, onNews } from '../host/news'
import { flushDrafts } from '../parts/drafts'
import { notices } from '../parts/notices.svelte'
import { waiting as words } from '../words/waiting'
import { beginAt } from './begin'
import { copyWithWaiting } from './copy'
import { Room } from './room.svelte'
import { Session, type Step } from './session.svelte'
import { Publisher } from './showing.svelte'
import { UnfinishedWords } from './unfinished'
import { OpenWorkshop } from './workshop.svelte'

const NAME = 'Lisca'

export class Desk {
  /** The open workshop; null: the library is shown. */
  workshop = $state.raw<OpenWorkshop | null>(null)
  session = $state.raw(new Session())
  /** The window for the room. */
  readonly room = new Room()
  /** Tells what the room is to see. */
  readonly publisher = new Publisher()
  /** Counts what the library has heard, so that lists know when to ask again. */
  libraryNews = $state(0)
  /** The workshop that was open last, to which the library gives the focus. */
  last: WorkshopId | null = null
  /** Workshops that were left while edits waited: they are kept until all is stored. */
  readonly #left = new Map<WorkshopId, Left>()
  /** The edits that somebody was warned of. */
  #warned: ReadonlySet<string> = new Set()
  #sessions = new Map<WorkshopId, Session>()
  /** The words that wait in the library's own lines; null: they aren't read yet. */
  library = $state.raw<UnfinishedWords | null>(null)
  readonly #unfinished = new Map<WorkshopId, UnfinishedWords>()

  /** Belongs to the window: it hears what changes, and holds the window until all is saved. */
  constructor() {
    onNews((news) => this.#heard(news))
    onClosing(() => this.#closing())
    void UnfinishedWords.read(null).then((words) => (this.library = words))
    addEventListener('focusout', () => void this.#flushUnfinished())
  }

  /** Opens a workshop, at something that was found in it where `what` says so. */
  async open(id: WorkshopId, what?: What): Promise<void> {
    try {
      await this.#finish()
      const workshop = this.#unsaved(id) ?? (await OpenWorkshop.open(id))
      workshop.unfinished = await this.#unfinishedOf(id)
      this.#leave(id)
      const session = this.#sessions.get(id) ?? begun(workshop)
      this.#sessions.set(id, session)
      if (what) turnTo(session, what)
      this.session = session
      this.workshop = workshop
      this.last = id
      nameWindow(`${workshop.incident.title} · ${NAME}`)
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }

  /** Back to the library. */
  async home(): Promise<void> {
    await this.#finish()
    this.#leave()
    this.workshop = null
    this.libraryNews += 1
    nameWindow(NAME)
  }

  /** Turns to another step, once what was typed is on its way. */
  turn(step: Step): void {
    void flushDrafts()
    this.session.step = step
  }

  /** To the agenda, which is part of the opening. */
  openAgenda(): void {
    this.turn('opening')
    this.session.agendaAsked = true
  }

  async #finish(): Promise<void> {
    await flushDrafts()
    await this.workshop?.settled()
    await this.#flushUnfinished()
  }

  /** What waits in a workshop: as this window has it, else as it was left. */
  async #unfinishedOf(id: WorkshopId): Promise<UnfinishedWords> {
    const known = this.#unfinished.get(id)
    if (known) return known
    const words = await UnfinishedWords.read(id, async () => this.workshop?.settled())
    this.#unfinished.set(id, words)
    return words
  }

  /** Half a sentence is on disk at once, too; false: the disk didn't take it. */
  async #flushUnfinished(): Promise<boolean> {
    const all = [this.library, ...this.#unfinished.values()]
    const kept = await Promise.all(all.map((it) => it?.flush()))
    return !kept.includes(false)
  }

  /** Opens the library that is in the place of the one that was opened. What waits goes on waiting, to be tried or copied. */
  async reopen(): Promise<void> {
    try {
      await call<void>('reopen_library', {})
      await this.workshop?.outbox.catchUp()
      this.libraryNews += 1
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }

  /** The workshop as it was left with edits that wait, and with what happened to it meanwhile. */
  #unsaved(id: WorkshopId): OpenWorkshop | null {
    const left = this.#left.get(id)
    this.#left.delete(id)
    if (left) notices.dismiss(left.notice)
    const workshop = left?.workshop ?? (this.workshop?.id === id && waits(this.workshop) ? this.workshop : null)
    void workshop?.outbox.catchUp()
    return workshop
  }

  /** A workshop is left for another, or for the library: what waits in it isn't forgotten. */
  #leave(next: WorkshopId | null = null): void {
    const { workshop } = this
    if (!workshop || workshop.id === next || !waits(workshop)) return
    const { id } = workshop
    const message = words.leaving(workshop.incident.title, workshop.outbox.waiting.list.length)
    const back = { label: words.back, run: () => void this.open(id) }
    this.#left.set(id, { workshop, notice: notices.fail({ code: 'failed', message, help: '' }, back) })
  }

  /** The last words are saved first. Where that fails the window stays, once: whoever closes it again means it. */
  async #closing(): Promise<'close' | 'stay'> {
    await this.#finish()
    const kept = await this.#flushUnfinished()
    const open = this.workshop ? [this.workshop] : []
    const waiting = [...open, ...[...this.#left.values()].map((it) => it.workshop)].filter(waits)
    const edits = waiting.flatMap((it) => it.outbox.waiting.list.map(({ key }) => `${it.id}:${key}`))
    if (!kept) edits.push('unfinished')
    if (edits.every((it) => this.#warned.has(it))) return 'close'
    this.#warned = new Set(edits)
    const copy = { label: words.saveCopy, run: () => void this.#copyAll(waiting) }
    const message = waiting.length > 0 ? words.closeAgain(edits.length) : words.closeWithout
    notices.fail({ code: 'failed', message, help: '' }, waiting.length > 0 ? copy : undefined)
    return 'stay'
  }

  /** Copies of all that waits, one after the other. */
  async #copyAll(workshops: readonly OpenWorkshop[]): Promise<void> {
    for (const workshop of workshops) {
      const made = await copyWithWaiting(workshop)
      if (made && 'failure' in made) notices.fail(made.failure)
      else if (made) notices.say(`${words.copied(made.path)} ${words.comesBack}`)
    }
  }

  #heard({ id, revision }: News): void {
    if (id === null) this.libraryNews += 1
    else if (id === this.workshop?.id) this.workshop.heard(revision)
    else this.libraryNews += 1
  }
}

/** A workshop that was left, and the notice that says so. */
interface Left {
  readonly workshop: OpenWorkshop
  readonly notice: number
}

const waits = (workshop: OpenWorkshop): boolean => typeof workshop.saving === 'object'

function begun(workshop: OpenWorkshop): Session {
  const session = new Session()
  session.step = beginAt(workshop)
  return session
}

/** Shows a thing that was found. */
function turnTo(session: Session, what: What): void {
  if (what === 'title') session.step = 'happened'
  else if (what === 'effect') {
    session.step = 'fishbone'
    session.selection = 'effect'
  } else if ('cause' in what) {
    session.step = 'fishbone'
    session.selection = { cause: what.cause }
  } else {
    session.step = 'actions'
    session.actionInView = what.action
  }
}

