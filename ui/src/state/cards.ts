/** Writing an action's checklist to a file, as a card of one page. */
import { checklistCard, checklistCardName } from '../bindings/commands'
import type { CardSize, NameView } from '../bindings/types'
import { asFailure } from '../host/call'
import { askWhereToSave } from '../host/files'
import { details as words } from '../words/details'
import { exporting } from '../words/exporting'
import { report } from '../words/report'
import { tellWritten } from './exporting'
import { notices } from './notices.svelte'
import { namedIn } from './people.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/** Asks where, writes, and tells what was written. Names that are still on the card are asked about first; `named`: they go out as they are. */
export async function saveCard(workshop: OpenWorkshop, action: number, size: CardSize, named = false): Promise<void> {
  // What is still being typed is on the card too.
  const names = namesOn(await namedIn(workshop, { private: false, who_was_hurt: false }), action)
  if (names.length > 0 && !named) {
    notices.say(words.checklist.card.named(names), { label: words.checklist.card.allTheSame, run: () => void saveCard(workshop, action, size, true) })
    return
  }
  try {
    const suggested = await checklistCardName({ id: workshop.id, action })
    const chosen = await askWhereToSave(words.checklist.card.where, suggested, { name: exporting.kinds.pdf, extension: 'pdf' })
    if (chosen !== null) tellWritten(await checklistCard({ id: workshop.id, action, size, path: chosen.path, overwrite: chosen.overwrite }))
  } catch (reason) {
    notices.fail(asFailure(reason), { label: report.elsewhere, run: () => void saveCard(workshop, action, size, named) })
  }
}

/** The names that stand on a card: in what the action says, and in its checklist. */
export function namesOn(list: readonly NameView[], action: number): string[] {
  const isOn = ({ key, field }: NameView['places'][number]['spot']) =>
    typeof key === 'object' && 'action' in key && key.action === action && (typeof field === 'object' || CARD.includes(field))
  return list.filter((it) => it.places.some((place) => isOn(place.spot))).map((it) => it.name)
}

/** The fields of an action that its card has, beside the lines. */
const CARD: readonly string[] = ['what', 'pause_point', 'checklist_owner', 'checklist_version']
