/** The words of a line or field that are no edit yet: they stay until they are, whatever becomes of the line (invariant I12). */
import { NOWHERE, type Drafts } from './drafts'
import { standsIn, type Field } from './typed'

export class Draft {
  #shown = $state('')
  /** The same as {@link #shown}, for a view that goes: there a signal still gives what it was before. */
  #typed = ''
  /** The words were typed before they were shown. */
  #restored = false

  /**
   * @param place where the words wait; what waits there stands in the line at once
   * @param name names the line there
   * @param saved what stands in it while nothing else waits
   */
  constructor(
    private readonly place: Drafts = NOWHERE,
    private readonly name: string = '',
    private saved: string = '',
  ) {
    this.#begin()
    place.watch(name, () => this.#begin())
  }

  /** Its words were typed before it was shown. */
  get isLeft(): boolean {
    return this.#typed !== this.saved
  }

  /** The field that shows it says so. */
  readonly field = (field: Field): void => standsIn(field, () => (this.#restored ? this.saved : null))

  get text(): string {
    return this.#shown
  }
  set text(text: string) {
    this.#shown = this.#typed = text
    this.#restored = false
    this.place.keep(this.name, text === this.saved ? '' : text)
  }

  /** Something else is saved by now: it stands there unless somebody has typed. */
  follow(saved: string): void {
    if (this.#typed === this.saved) this.#shown = this.#typed = saved
    this.saved = saved
  }

  /** They were handed on to be saved. */
  done(): void {
    this.place.keep(this.name, '')
    this.place.keep(this.aside, '')
  }

  #begin(): void {
    this.#shown = this.#typed = this.place.of(this.name) || this.place.of(this.aside) || this.saved
    this.#restored = this.isLeft
  }

  /**
   * Somebody left with Esc: nothing is saved, and the words wait here alone. Elsewhere the thing says what is saved;
   * where it is changed here again, they stand here.
   */
  setAside(): void {
    this.place.keep(this.name, '')
    this.place.keep(this.aside, this.#typed === this.saved ? '' : this.#typed)
  }

  private get aside(): string {
    return `${this.name}/draft`
  }

  /** The words now, for whoever mustn't follow them. */
  readonly read = (): string => this.#typed

  readonly put = (text: string): void => {
    this.text = text
  }

  /** They were refused as they are. */
  readonly refuse = (): void => this.place.refuse(this.name)
}
