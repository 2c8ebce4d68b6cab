/** A thing of the diagram whose words are changed where they stand. */
import type { Failure, Target } from '../../bindings/types'
import { rewordEdit, textOf } from '../../state/causeCommands'
import { notices } from '../../state/notices.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { wordsName } from '../../target'

export class Rewording {
  #begun = $state.raw<{ readonly target: Target; readonly text: string } | null>(null)

  constructor(private readonly workshop: OpenWorkshop) {}

  /** The thing and its words, as they are by now; null: none is reworded. */
  get now(): { readonly target: Target; readonly text: string } | null {
    const begun = this.#begun
    return begun && { target: begun.target, text: textOf(this.workshop, begun.target) ?? begun.text }
  }

  readonly begin = (target: Target | null): void => {
    const text = target === null ? null : textOf(this.workshop, target)
    if (target !== null && text !== null) this.#begun = { target, text }
  }

  /** The new words; null: it is left as it was. */
  readonly end = (text: string | null): void => {
    const target = this.#begun?.target
    this.#begun = null
    const edit = text !== null && target !== undefined ? rewordEdit(target, text) : null
    if (edit && target && text !== null) void this.workshop.edit(edit, (failure) => this.#refused(target, text, failure))
  }

  /** Refused words are there again, to be mended where they stand. */
  #refused(target: Target, text: string, failure: Failure): void {
    this.workshop.drafts.keep(wordsName(target), text)
    notices.fail(failure)
    if (this.#begun === null) this.begin(target)
  }
}
