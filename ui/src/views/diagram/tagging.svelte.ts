/** A category that is picked in the capture line: `#` and the beginning of its name. */
import { tick } from 'svelte'
import type { Category } from '../../bindings/types'
import { isTab } from '../../keys/diagram'
import { write } from '../../state/draft/typed'
import { matching, tagAt, withoutTag, type Tag } from './capture'
import { thenAfter, type Line, type Written } from './line.svelte'

export class Tagging {
  /** What is typed of it where the caret is; null: nothing. */
  tag = $state.raw<Tag | null>(null)
  #chosen = $state(0)
  /** What it may mean. */
  readonly offered: readonly Category[] = $derived.by(() =>
    this.tag && this.line.asking.kind === 'cause' ? matching(this.workshop.categories, this.tag.query) : [],
  )
  /** The place of the one that is taken next. */
  readonly at = $derived(Math.min(this.#chosen, Math.max(this.offered.length - 1, 0)))

  /** @param field the line's field, once it is there */
  constructor(
    private readonly line: Line,
    private readonly workshop: Written,
    private readonly field: () => HTMLTextAreaElement | undefined,
  ) {}

  /** Words are typed, or the caret is elsewhere. */
  look(): void {
    const field = this.field()
    this.tag = field ? tagAt(field.value, field.selectionStart) : null
    this.#chosen = 0
  }

  /** Picks one of those that are offered: its tag goes out of the words. */
  readonly accept = (index: number): void => {
    const picked = this.offered[index]
    const field = this.field()
    if (!picked || !this.tag || !field) return
    const { text, caret } = withoutTag(this.line.text, this.tag)
    this.line.pick(picked.id)
    // As if it were typed: the line can take it back.
    write(field, text, 0, field.value.length)
    this.tag = null
    void tick().then(() => field.setSelectionRange(caret, caret))
  }

  /** Does what a key means to the offer; false: it is the line's own. */
  press(event: KeyboardEvent): boolean {
    const { tag, line } = this
    const { key } = event
    if (!tag || this.offered.length === 0) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.#chosen = (this.at + (key === 'ArrowDown' ? 1 : -1) + this.offered.length) % this.offered.length
    } else if (key === 'Enter' || isTab(event) || (key === ' ' && tag.query !== '')) {
      // A tag typed after the words ends them: it is picked and they are added in one go.
      const ends = tag.query !== '' && tag.end === line.text.length && key !== ' '
      this.accept(this.at)
      if (ends && line.text.trim() !== '') void line.submit(thenAfter(event))
    } else return false
    event.preventDefault()
    return true
  }
}
