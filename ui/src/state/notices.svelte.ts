/** Short notices near the bottom of the window: what happened, and what can be done now. */
import type { Failure } from '../bindings/types'

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
}

/** How long a notice stays, in ms; one with an action stays longer. */
const STAYS = 5000
const STAYS_WITH_ACTION = 9000
/** More than this many at once that pass are not read by anyone. What failed stays, however much comes after it. */
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
    const key = this.#show({ text, help: '', actions, alert: false })
    this.#expire(key, actions.length > 0 ? STAYS_WITH_ACTION : STAYS)
    return key
  }

  /** Tells why something wasn't done; answers the notice's key. A refusal passes where nothing can be done about it here. */
  fail(failure: Failure, ...actions: readonly (NoticeAction | undefined)[]): number {
    const known = actions.filter((it) => it !== undefined)
    const key = this.#show({ text: failure.message, help: failure.help, actions: known, alert: true })
    if (failure.code === 'refused' && known.length === 0) this.#expire(key, STAYS_WITH_ACTION)
    return key
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
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
    this.list = this.list.filter((it) => it.key !== key)
    // What goes under the pointer, or with the focus, doesn't say so: whoever is still at the others holds them again.
    if (this.#held) this.release()
  }

  #show(notice: Omit<Notice, 'key'>): number {
    this.#last += 1
    const same = (it: Notice) => it.text === notice.text && it.help === notice.help && it.alert === notice.alert
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
