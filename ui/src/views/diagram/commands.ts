/** What the diagram's commands do to the open workshop. */
import type { Edit, EvidenceLevel, Target } from '../../bindings/types'
import { notices, type Offer } from '../../parts/notices.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { diagram as words } from '../../words/en/diagram'
import { inspector } from '../../words/en/inspector'
import type { Direction } from './compass'
import { afterRemoval, branchSize } from './graph'
import { inEdit, outEdit, shiftEdit, tagEdit } from './moves'
import { causeOf, isCategory } from './target'

const LEVELS: readonly EvidenceLevel[] = ['unknown', 'possible', 'supported', 'confirmed', 'refuted']

/** Removes the selected cause with all beneath it, or the category; answers what is selected then. */
export async function remove(workshop: OpenWorkshop, selection: Target): Promise<Target> {
  const cause = causeOf(selection)
  if (cause !== null) {
    const heir = afterRemoval(workshop, cause)
    const count = branchSize(workshop, cause)
    if (!(await workshop.edit({ remove_cause: { id: cause } }))) return selection
    notices.say(words.notice.removed(count), undoNow(workshop))
    return heir
  }
  const category = isCategory(selection) ? workshop.category(selection.category) : null
  if (!category) return selection
  const causes = workshop.beneath(null).filter((it) => workshop.categoryOf(it.id) === category.id)
  const at = workshop.categories.indexOf(category)
  const heir = workshop.categories[at + 1] ?? workshop.categories[at - 1]
  if (!(await workshop.edit({ remove_category: { id: category.id } }))) return selection
  notices.say(words.notice.removedCategory(category.name, causes.length), undoNow(workshop))
  return heir ? { category: heir.id } : 'effect'
}

/** Offers to take back what was just done, and nothing that was done since. */
function undoNow(workshop: OpenWorkshop): Offer {
  const { revision } = workshop
  return {
    label: words.notice.undo,
    run: () => {
      if (workshop.revision === revision) void workshop.undo()
      else notices.say(words.notice.undoLater)
    },
  }
}

/** A root cause, on and off. */
export function toggleRoot(workshop: OpenWorkshop, id: number): void {
  const cause = workshop.causes.get(id)
  if (!cause) return
  const standing = cause.standing === 'root' ? 'plain' : 'root'
  void workshop.edit({ set_cause: { id, field: { standing } } })
}

/**
 * The next level of evidence; after the last comes the first.
 * @param told whether the level is in sight anyway
 */
export async function nextEvidence(workshop: OpenWorkshop, id: number, told: boolean): Promise<void> {
  const cause = workshop.causes.get(id)
  if (!cause) return
  const level = LEVELS[(LEVELS.indexOf(cause.evidence.level) + 1) % LEVELS.length] ?? 'unknown'
  const outcome = await workshop.edit({ set_cause: { id, field: { evidence_level: level } } })
  if (outcome && !told) notices.say(words.notice.evidence(inspector.evidence[level]))
}

/** Gives a cause the category with this number in the set, counted from 1. */
export function tag(workshop: OpenWorkshop, id: number, number: number): void {
  const category = workshop.categories[number - 1]
  if (!category) {
    notices.say(words.notice.noCategory(number))
    return
  }
  const edit = tagEdit(workshop, id, category.id)
  if (edit) void workshop.edit(edit)
}

/**
 * Moves a cause with the arrows.
 * @param upIsBefore whether the sibling before stands higher in the picture
 */
export function shift(
  workshop: OpenWorkshop,
  id: number,
  direction: Direction,
  upIsBefore: boolean,
): void {
  let edit: Edit | null
  if (direction === 'left') edit = outEdit(workshop, id)
  else if (direction === 'right') edit = inEdit(workshop, id)
  else edit = shiftEdit(workshop, id, (direction === 'up') === upIsBefore ? -1 : 1)
  if (edit) void workshop.edit(edit)
}

/** The words of a thing, to be reworded in place. */
export function textOf(workshop: OpenWorkshop, target: Target): string | null {
  if (target === 'effect') return workshop.effect.text
  if ('cause' in target) return workshop.causes.get(target.cause)?.text ?? null
  return workshop.category(target.category)?.name ?? null
}

export function rewordEdit(target: Target, text: string): Edit | null {
  if (target === 'effect') return { set_effect: text }
  if ('cause' in target) return { set_cause: { id: target.cause, field: { text } } }
  return target.category === null
    ? null
    : { set_category: { id: target.category, field: { name: text } } }
}
