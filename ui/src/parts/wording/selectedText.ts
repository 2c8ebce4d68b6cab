/** A text that isn't edited right now: what keys about its wording do to it. */
import { tick } from 'svelte'
import type { Edit, TextLocation, Wording } from '../../bindings/types'
import type { CurrentText } from '../../state/wording/guard'
import { standing } from '../../state/wording/spans'
import { sameSpot, textAt, wordEdit } from '../../state/spot'
import { wordings } from '../../state/wordings.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

interface Ways {
  /** Opens its editor. */
  open(): void
  /** Asks a question about it; else it is answered by other words in its editor. */
  ask?(wording: Wording, question: string): void
  anchor?(): Element | null
  /** The offer floats at the right of the anchor. */
  readonly after?: boolean
  inSight?(): boolean
}

/** The text at a spot, which may change. */
export function selectedText(workshop: OpenWorkshop, spotNow: () => TextLocation | null, ways: Ways): CurrentText {
  const inEditor = async (run: (field: CurrentText) => void) => {
    const spot = spotNow()
    ways.open()
    await tick()
    const { field } = wordings
    if (field && sameSpot(field.spot, spot)) run(field)
  }
  return {
    get spot() {
      return spotNow()
    },
    found() {
      const spot = spotNow()
      const text = spot && textAt(workshop, spot)
      return spot && text ? standing(text, wordings.of(spot)) : []
    },
    caret: () => null,
    anchor: () => ways.anchor?.() ?? null,
    after: ways.after ?? false,
    inSight: () => ways.inSight?.() ?? true,
    write(wording, text, gap) {
      if (gap) void inEditor((field) => field.write(wording, text, gap))
      else void workshop.edit(() => rewrite(workshop, wording, text))
    },
    ask(wording, question) {
      if (ways.ask) ways.ask(wording, question)
      else void inEditor((field) => field.ask(wording, question))
    },
  }
}

/** Other words in the place of a sentence; null: it doesn't stand there any more. */
export function rewrite(workshop: OpenWorkshop, wording: Wording, text: string): Edit | null {
  const { spot, sentence, at } = wording
  const now = spot && textAt(workshop, spot)
  if (!spot || !now || standing(now, [wording]).length === 0) return null
  return wordEdit(spot, now.slice(0, at) + text + now.slice(at + sentence.length), workshop)
}

/** Whether a wording tells what somebody did or didn't do: an act, of which is asked what made it possible (F3), and what the duty was (F5). */
export const tellsAnAct = ({ kind }: Pick<Wording, 'kind'>): boolean =>
  kind === 'end_point' || kind === 'counterfactual' || kind === 'person_as_subject'

/** Makes a cause an act where its wording tells one and nobody has said what it is. */
export function actEdit(workshop: OpenWorkshop, wording: Pick<Wording, 'kind'>, cause: number | null): Edit | null {
  const found = workshop.causes.get(cause ?? -1)
  if (!tellsAnAct(wording) || found?.nature !== 'condition') return null
  return { set_cause: { id: found.id, field: { nature: 'act' } } }
}
