/** The wordings of the open workshop that are worth a look, and what can be done about the current one. */
import { untrack } from 'svelte'
import * as commands from '../bindings/commands'
import type { Offer, TextLocation, Wording } from '../bindings/types'
import { asFailure } from '../host/call'
import { notices } from './notices.svelte'
import type { Guard, GuardAct, CurrentText } from './wording/guard'
import { gapOf, nearest, phraseOf } from './wording/spans'
import { wordings as words } from '../words/wordings'
import { keyOfSpot } from './spot'
import type { OpenWorkshop } from './workshop.svelte'

/** After an edit the workshop is read once the hand rests, in ms. */
const REST = 400

export class Wordings implements Guard {
  /** Every wording that is worth a look, as one reads the workshop. */
  list = $state.raw<readonly Wording[]>([])
  left = $state(0)
  /** The dialog with the user's own words is open. */
  ownOpen = $state(false)
  #field = $state.raw<CurrentText | null>(null)
  #standing = $state.raw<readonly CurrentText[]>([])
  #workshop: OpenWorkshop | null = null
  #asked = 0
  /** The offer that was moved on to, and of which wording it is one. */
  #marked = $state.raw<{ of: Wording; at: number } | null>(null)
  #bySpot = $derived(bySpot(this.list))

  /** The place that keys mean: the field with the caret, else what is selected. */
  get here(): CurrentText | null {
    return this.#field ?? this.#standing.at(-1) ?? null
  }

  /** The field that has the caret; null: none that is looked at. */
  get field(): CurrentText | null {
    return this.#field
  }

  /** The current wording; null: there is none here. */
  get current(): Wording | null {
    const { here } = this
    return here && nearest(here.found(), here.caret())
  }

  /** Which offer of the current wording a key takes. */
  get marked(): number {
    return this.#marked !== null && this.#marked.of === this.current ? this.#marked.at : 0
  }

  of(spot: TextLocation): readonly Wording[] {
    return this.#bySpot.get(keyOfSpot(spot)) ?? []
  }

  /** Reads a workshop again once the hand rests: after an edit, or when another language is spoken. */
  readSoon(workshop: OpenWorkshop): () => void {
    const first = workshop !== this.#workshop
    if (first) {
      this.#workshop = workshop
      this.list = []
    }
    const rest = setTimeout(() => void this.read(), first ? 0 : REST)
    return () => clearTimeout(rest)
  }

  async read(): Promise<void> {
    const workshop = this.#workshop
    if (!workshop) return
    const asked = (this.#asked += 1)
    // What can't be read isn't underlined; what is wrong is told by the next edit.
    const list = await commands.wordings({ id: workshop.id }).catch(() => null)
    if (list && asked === this.#asked) this.list = list
  }

  async look(text: string, spot: TextLocation | null): Promise<readonly Wording[]> {
    const id = this.#workshop?.id
    return id === undefined ? [] : commands.wordingsOf({ id, text, spot }).catch(() => [])
  }

  enter(here: CurrentText): void {
    this.#field = here
  }

  exit(here: CurrentText): void {
    if (this.#field === here) this.#field = null
  }

  stand(here: CurrentText): () => void {
    untrack(() => (this.#standing = [...this.#standing, here]))
    return () => untrack(() => (this.#standing = this.#standing.filter((it) => it !== here)))
  }

  act(does: GuardAct): boolean {
    const { current, here } = this
    if (!current || !here) return false
    if (here.inSight?.() === false) return true
    if (does === 'leave') void this.leave(current)
    else if (does === 'next') this.#marked = { of: current, at: (this.marked + 1) % current.offers.length }
    else this.take(current, current.offers[this.marked])
    return true
  }

  /** Takes an offer: new words, words with gaps to be filled, or a question to be answered. */
  take(wording: Wording, offer: Offer | undefined, here: CurrentText | null = this.here): void {
    if (!offer || !here) return
    this.#marked = null
    if (offer.form === 'question') here.ask(wording, offer.text)
    else here.write(wording, offer.text, offer.form === 'template' ? gapOf(offer.text) : null)
  }

  /** Leaves a wording as it is, for good; the notice takes it back. */
  async leave(wording: Wording): Promise<void> {
    const { sentence } = wording
    const phrase = phraseOf(wording)
    const dismiss = (dismissed: boolean) => this.#told(commands.dismissWording({ sentence, phrase, dismissed }))
    this.list = this.list.filter((it) => it.sentence !== sentence || phraseOf(it) !== phrase)
    if (await dismiss(true)) notices.say(words.leftAsItIs(phrase), { label: words.undo, run: () => void dismiss(false) })
  }

  /** Never looks for a wording's phrase again; the notice takes it back. */
  async silence(wording: Wording): Promise<void> {
    const id = this.#workshop?.id
    const phrase = phraseOf(wording)
    if (id === undefined) return
    const silence = (silenced: boolean) => this.#told(commands.silenceWording({ id, phrase, silenced }))
    if (await silence(true)) notices.say(words.silenced(phrase), { label: words.undo, run: () => void silence(false) })
  }

  /** What is left as it is has changed: everything is read again. */
  again(): void {
    this.left += 1
    void this.read()
  }

  async #told(done: Promise<void>): Promise<boolean> {
    try {
      await done
      this.again()
      return true
    } catch (reason) {
      notices.fail(asFailure(reason))
      this.again()
      return false
    }
  }
}

function bySpot(list: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const found = new Map<string, Wording[]>()
  for (const wording of list) {
    if (wording.spot === null) continue
    const key = keyOfSpot(wording.spot)
    const those = found.get(key)
    if (those) those.push(wording)
    else found.set(key, [wording])
  }
  return found
}

export const wordings = new Wordings()
