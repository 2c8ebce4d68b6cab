/** What lies on the desk: the library, or one open workshop. */
import { reopenLibrary } from '../bindings/commands'
import type { AttachedTo, News, HitKind, WorkshopId } from '../bindings/types'
import { asFailure } from '../host/call'
import { nameWindow, onClosing, onNews } from '../host/news'
import { flushDrafts } from './draft/flush'
import { notices } from './notices.svelte'
import { eraseReplaced, tellOfErased } from './erasing'
import { putBack } from './putBack'
import { isWritten } from './draft/drafts'
import { waiting as words } from '../words/waiting'
import { beginAt } from './begin'
import { copyWithWaiting } from './copy'
import { LibraryHealth } from './health.svelte'
import { lead } from './lead'
import { leftAt } from './leftAt'
import { Room } from './room.svelte'
import { Session, type Step } from './session.svelte'
import { Publisher } from './showing.svelte'
import { readKeys } from './keyChoices'
import { smallest } from './smallest.svelte'
import { goOnSpeaking } from './speech'
import { StoredDrafts } from './drafts.svelte'
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
  /** What has to be said of the library. */
  readonly health = new LibraryHealth(() => void this.#tryAgain())
  /** Counts what the library has heard, so that lists know when to ask again. */
  libraryNews = $state(0)
  /** The workshop that was open last, to which the library gives the focus. */
  last: WorkshopId | null = null
  /** Workshops that were left while edits waited: they are kept until all is stored. */
  readonly #left = new Map<WorkshopId, Left>()
  /** The edits that somebody was warned of, and of what. */
  readonly #warned = new Set<string>()
  /** The notice that warns of them. */
  #warning: number | null = null
  /** The notice that half a sentence couldn't be kept; null: nobody has to be told. */
  #toldOfWords: number | null = null
  #sessions = new Map<WorkshopId, Session>()
  /** The words that wait in the library's own lines; null: they aren't read yet. */
  library = $state.raw<StoredDrafts | null>(null)
  readonly #drafts = new Map<WorkshopId, StoredDrafts>()

  /** Belongs to the window: it hears what changes, and holds the window until all is saved. */
  constructor() {
    onNews((news) => this.#heard(news))
    onClosing(() => this.#closing())
    void this.health.ask()
    void tellOfErased()
    void StoredDrafts.read(null).then((words) => (this.library = words))
    for (const leaves of ['focusout', 'pagehide', 'visibilitychange']) addEventListener(leaves, () => void this.#store())
  }

  /** Opens a workshop, at something that was found in it where `what` says so. */
  async open(id: WorkshopId, what?: HitKind): Promise<void> {
    try {
      await this.#finish()
      const workshop = this.#unsaved(id) ?? (await OpenWorkshop.open(id))
      workshop.drafts = await this.#draftsOf(id)
      workshop.outbox.still = () => this.#still()
      this.#leave(id)
      if (this.workshop?.id !== id) notices.leave()
      const session = this.#sessions.get(id) ?? begun(workshop)
      this.#sessions.set(id, session)
      if (what) turnTo(workshop, session, what)
      this.session = session
      this.workshop = workshop
      this.last = id
      nameWindow(`${workshop.incident.title} · ${NAME}`)
    } catch (reason) {
      notices.fail(asFailure(reason))
      // What can't be read may be damaged: that is told where all workshops are.
      void this.health.ask()
    }
  }

  /** Back to the library. */
  async home(): Promise<void> {
    await this.#finish()
    this.#leave()
    notices.leave()
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
    void lead('agenda')
  }

  /** What is typed is on its way, was refused, or waits; false: half a sentence isn't on disk. */
  async #finish(): Promise<boolean> {
    await flushDrafts()
    await this.workshop?.settled()
    return this.#store()
  }

  /** What waits in a workshop: as this window has it, else as it was left. */
  async #draftsOf(id: WorkshopId): Promise<StoredDrafts> {
    const known = this.#drafts.get(id)
    if (known) return known
    const words = await StoredDrafts.read(id, async () => this.workshop?.settled())
    this.#drafts.set(id, words)
    return words
  }

  /** Half a sentence is on disk at once, too; false: the disk didn't take it. */
  async #store(): Promise<boolean> {
    const kept = await Promise.all(this.#words().map((it) => it.flush()))
    if (kept.includes(false)) return false
    if (this.#toldOfWords !== null) notices.dismiss(this.#toldOfWords)
    this.#toldOfWords = null
    return true
  }

  /**
   * Opens what is in the library's folder now. It may be another library: nothing of what is open may reach it, so
   * whoever has edits that wait is warned, once. Where it can't be opened, all is as before.
   */
  async reopen(): Promise<void> {
    await this.#finish()
    if (this.#warns('opening')) return
    await goOnSpeaking()
    const opening = reopenLibrary().then(() => null, asFailure)
    const ended = opening.then((failure) => failure === null)
    for (const it of [...this.#all().map((it) => it.outbox), ...this.#words()]) it.hold(ended)
    const failure = await opening
    if (failure) {
      notices.fail(failure)
      return
    }
    for (const { notice } of this.#left.values()) notices.dismiss(notice)
    this.#warn(null)
    notices.withdrawActions()
    const half = this.#words().flatMap((it) => it.all().filter(([name]) => isWritten(name)))
    for (const [, text] of half) putBack(text, { message: words.half, help: '' }, null)
    this.#left.clear()
    this.#sessions.clear()
    this.#drafts.clear()
    // No line is shown before it is known what waits for it there.
    this.workshop = this.last = this.library = null
    await Promise.all([goOnSpeaking(), smallest.read(), readKeys()])
    this.library = await StoredDrafts.read(null)
    this.libraryNews += 1
    nameWindow(NAME)
  }

  /** The workshops with what was asked of them: the one that is shown, and those that were left while edits waited. */
  #all(): OpenWorkshop[] {
    const left = [...this.#left.values()].map((it) => it.workshop)
    return this.workshop ? [this.workshop, ...left] : left
  }

  /** Everywhere that half a sentence may stand. */
  #words(): StoredDrafts[] {
    return this.library ? [this.library, ...this.#drafts.values()] : [...this.#drafts.values()]
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
    if (!workshop || workshop.id === next) return
    if (!waits(workshop)) return void eraseReplaced(workshop, 'stays')
    const { id } = workshop
    const message = words.leaving(workshop.incident.title, workshop.outbox.waiting.list.length)
    const back = { label: words.back, run: () => void this.open(id) }
    this.#left.set(id, { workshop, notice: notices.warn({ code: 'failed', message, help: '' }, back) })
  }

  /** Tries everything that waits again. */
  async #tryAgain(): Promise<void> {
    const outboxes = this.#all().filter(waits).map((it) => it.outbox)
    await Promise.all(outboxes.map((it) => it.tryAgain().then(() => it.settled())))
  }

  /** What was said of edits that waited, and wait no more, goes. */
  #still(): void {
    for (const [id, { workshop, notice }] of this.#left) {
      if (waits(workshop)) continue
      this.#left.delete(id)
      notices.dismiss(notice)
    }
    if (!this.#all().some(waits)) this.#warn(null)
  }

  /** The last words are saved first, and what waits is. Where that fails the window stays, once: whoever closes it again means it. */
  async #closing(): Promise<'close' | 'stay'> {
    const isNew = !(await this.#finish()) && this.#toldOfWords === null
    await this.#tryAgain()
    if (isNew) this.#toldOfWords = notices.warn({ code: 'failed', message: words.closeWithout, help: '' })
    if (this.#warns('closing') || isNew) return 'stay'
    await eraseReplaced(this.workshop, 'closes')
    return 'close'
  }

  /** Whether somebody has to be warned of edits that wait, and is: nobody is warned twice of the same. */
  #warns(of: 'closing' | 'opening'): boolean {
    const waiting = this.#all().filter(waits)
    const edits = waiting.flatMap((it) => it.outbox.waiting.list.map(({ key }) => `${of} ${key}`))
    if (edits.every((it) => this.#warned.has(it))) return false
    for (const it of edits) this.#warned.add(it)
    const copy = { label: words.saveCopy, run: () => void this.copy(waiting) }
    const message = (of === 'closing' ? words.closeAgain : words.openAgain)(edits.length)
    this.#warn(notices.warn({ code: 'failed', message, help: '' }, copy))
    return true
  }

  /** One warning stands at a time. */
  #warn(notice: number | null): void {
    if (this.#warning !== null) notices.dismiss(this.#warning)
    this.#warning = notice
  }

  /** Saves copies of workshops elsewhere, with what waits in them, one after the other. */
  async copy(workshops: readonly OpenWorkshop[]): Promise<void> {
    for (const workshop of workshops) {
      const made = await copyWithWaiting(workshop)
      if (made && 'failure' in made) notices.warn(made.failure)
      else if (made) notices.say(`${words.copied(made.path)} ${words.comesBack}`)
    }
  }

  #heard({ id, revision }: News): void {
    if (id === null) {
      this.libraryNews += 1
      void this.health.ask()
    } else if (id === this.workshop?.id) this.workshop.heard(revision)
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
  session.step = leftAt(workshop.id) ?? beginAt(workshop)
  return session
}

/** Shows a thing that was found. */
function turnTo(workshop: OpenWorkshop, session: Session, what: HitKind): void {
  if (what === 'title') session.step = 'happened'
  else if (what === 'effect') {
    session.step = 'fishbone'
    session.seek('effect')
  } else if ('cause' in what) {
    session.step = 'fishbone'
    session.seek({ cause: what.cause })
  } else if ('attachment' in what) {
    const to = workshop.attachments.find((it) => it.id === what.attachment)?.to
    if (to) turnToThing(session, to)
  } else if ('safeguard' in what) {
    session.step = 'happened'
    void lead({ key: { safeguard: what.safeguard }, field: 'text' })
  } else {
    session.step = 'actions'
    void lead({ key: { action: what.action }, field: 'what' })
  }
}

/** Shows the thing that something is attached to. */
function turnToThing(session: Session, to: AttachedTo): void {
  if ('cause' in to) {
    session.step = 'fishbone'
    session.seek(to)
    return
  }
  session.step = 'action' in to ? 'actions' : 'happened'
  const key = 'entry' in to ? { timeline_entry: to.entry } : to
  void lead('action' in to ? { key: to, field: 'what' } : { key, field: 'record' })
}
