/** Short notices near the bottom of the window: what happened, and what can be done now. */
import type { Failure } from '../bindings/types'

export interface Offer {
  readonly label: string
  readonly run: () => void
}

export interface Notice {
  readonly key: number
  readonly text: string
  /** What to do, where the text doesn't say it. */
  readonly help: string
  readonly offers: readonly Offer[]
  /** Something wasn't done: it stays until it is dismissed, and is read out at once. */
  readonly alert: boolean
}

/** How long a notice stays, in ms; one with an offer stays longer. */
const STAYS = 5000
const STAYS_WITH_OFFER = 9000
/** More than this many at once are not read by anyone. */
const MOST = 3

class Notices {
  list = $state.raw<readonly Notice[]>([])
  #last = 0
  #timers = new Map<number, ReturnType<typeof setTimeout>>()

  /** Tells what happened, perhaps with something to do about it; answers the notice's key. */
  say(text: string, ...offers: readonly Offer[]): number {
    const key = this.#show({ text, help: '', offers, alert: false })
    this.#expire(key, offers.length > 0 ? STAYS_WITH_OFFER : STAYS)
    return key
  }

  /** Tells why something wasn't done. */
  fail(failure: Failure, ...offers: readonly (Offer | undefined)[]): void {
    const known = offers.filter((it) => it !== undefined)
    const key = this.#show({ text: failure.message, help: failure.help, offers: known, alert: true })
    if (failure.code === 'refused') this.#expire(key, STAYS_WITH_OFFER)
  }

  dismiss(key: number): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
    this.list = this.list.filter((it) => it.key !== key)
  }

  #show(notice: Omit<Notice, 'key'>): number {
    this.#last += 1
    const others = this.list.filter((it) => it.text !== notice.text)
    this.list = [...others, { ...notice, key: this.#last }].slice(-MOST)
    return this.#last
  }

  #expire(key: number, after: number): void {
    this.#timers.set(key, setTimeout(() => this.dismiss(key), after))
  }
}

export const notices = new Notices()
