/** Short notices near the bottom of the window: what happened, and what can be done now. */
import type { Failed } from '../host/call'

export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

export interface Notice {
  readonly key: number
  readonly text: string
  /** What to do, where the text doesn't say it. */
  readonly help: string
  readonly actions: readonly NoticeAction[]
  /** Something wasn't done: it stays until it is dismissed, and is read out at once. */
  readonly alert: boolean
  /** It holds words, or says that something isn't saved: it goes only when it is dismissed by itself (invariant I12). */
  readonly kept: boolean
  /** What was asked for when it failed: of two of the same the newer one counts. */
  readonly about: string | undefined
}

/** How long a notice stays, in ms; one with an action stays longer. */
const STAYS = 5000
const STAYS_WITH_ACTION = 9000
/** More than this many at once are not read by anyone. What failed waits behind the others until there is room. */
const MOST = 3

class Notices {
  list = $state.raw<readonly Notice[]>([])
  #last = 0
  /** When each that passes does. */
  #timers = new Map<number, ReturnType<typeof setTimeout>>()
  /** Somebody is at them: none passes. */
  #held = false

  /** Tells what happened, perhaps with something to do about it; answers the notice's key. */
  say(text: string, ...actions: readonly NoticeAction[]): number {
    const key = this.#show({ text, help: '', actions, alert: false, kept: false, about: undefined })
    this.#expire(key, actions.length > 0 ? STAYS_WITH_ACTION : STAYS)
    return key
  }

  /** Tells what is being done, until whoever does it dismisses it; answers the notice's key. */
  doing(text: string): number {
    return this.#show({ text, help: '', actions: [], alert: false, kept: false, about: undefined })
  }

  /** Tells why something wasn't done; answers the notice's key. A refusal passes where nothing can be done about it here. */
  fail(failure: Failed, ...actions: readonly NoticeAction[]): number {
    const key = this.#failed(failure, actions, false)
    if (failure.code === 'refused' && actions.length === 0) this.#expire(key, STAYS_WITH_ACTION)
    return key
  }

  /** Tells of words that stand nowhere else, or of what isn't saved: nothing else takes it away, wherever one goes. */
  warn(failure: Failed, ...actions: readonly (NoticeAction | undefined)[]): number {
    return this.#failed(failure, actions.filter((it) => it !== undefined), true)
  }

  /** What can be seen at once, in the order in which it came: what is kept first, then the newest. */
  get shown(): readonly Notice[] {
    const first = [...this.list].sort((a, b) => Number(b.kept) - Number(a.kept) || b.key - a.key)
    return first.slice(0, MOST).sort((a, b) => a.key - b.key)
  }

  /** A workshop or the library is left: what failed there isn't about what comes. */
  leave(): void {
    this.#drop((it) => it.alert && !it.kept)
  }

  /** All at once, but what is kept. */
  dismissAll(): void {
    this.#drop((it) => !it.kept)
    if (this.#held) this.release()
  }

  /** What is offered would be done to another library by now; what was said stands. */
  withdrawActions(): void {
    this.list = this.list.map((it) => ({ ...it, actions: [] }))
  }

  /** While somebody is at them, none passes. */
  hold(): void {
    this.#held = true
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  /** They pass again, each after a while of its own. */
  release(): void {
    this.#held = false
    for (const key of this.#timers.keys()) this.#expire(key, STAYS)
  }

  dismiss(key: number): void {
    this.#pass(key)
    this.list = this.list.filter((it) => it.key !== key)
    // What goes under the pointer, or with the focus, doesn't say so: whoever is still at the others holds them again.
    if (this.#held) this.release()
  }

  #drop(goes: (it: Notice) => boolean): void {
    for (const { key } of this.list.filter(goes)) this.#pass(key)
    this.list = this.list.filter((it) => !goes(it))
  }

  #pass(key: number): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
  }

  #failed({ message, help, about }: Failed, actions: readonly NoticeAction[], kept: boolean): number {
    return this.#show({ text: message, help, actions, alert: true, kept, about: kept ? undefined : about })
  }

  #show(notice: Omit<Notice, 'key'>): number {
    this.#last += 1
    const same = (it: Notice) =>
      (it.text === notice.text && it.help === notice.help && it.alert === notice.alert) ||
      (notice.about !== undefined && it.about === notice.about)
    for (const it of this.list.filter(same)) this.#pass(it.key)
    const all = [...this.list.filter((it) => !same(it)), { ...notice, key: this.#last }]
    const passing = all.filter((it) => !it.alert)
    const pushedOut = new Set(passing.slice(0, -MOST).map((it) => it.key))
    this.list = all.filter((it) => !pushedOut.has(it.key))
    return this.#last
  }

  #expire(key: number, after: number): void {
    clearTimeout(this.#timers.get(key))
    const timer = setTimeout(() => this.dismiss(key), after)
    if (this.#held) clearTimeout(timer)
    this.#timers.set(key, timer)
  }
}

export const notices = new Notices()
