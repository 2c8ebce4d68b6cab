/** What the diagram's commands do to the open workshop. */
import type { Edit, EvidenceLevel, Target } from '../bindings/types'
import { keycapOf } from '../keys/list'
import { notices, type NoticeAction } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { diagram as words } from '../words/diagram'
import { inspector } from '../words/inspector'
import type { Direction } from '../keys/diagram'
import { afterRemoval, branchSize, onBones, tops } from './graph'
import { evidenceEdit, inARow, inEdits, outEdits, removeEdit, rootEdit, shiftEdits, tagEdits } from './batchEdits'
import { isCategory } from '../target'

export const LEVELS: readonly EvidenceLevel[] = ['unknown', 'possible', 'supported', 'confirmed', 'refuted']

/**
 * Removes the selected causes with all beneath them, or the category.
 * @param choose selects what is left: at once, so that the next key finds it
 */
export async function remove(
  workshop: OpenWorkshop,
  selection: Target,
  causes: readonly number[],
  choose: (target: Target) => void,
): Promise<void> {
  const edit = removeEdit(workshop, causes)
  if (edit) {
    const branches = tops(workshop, causes)
    const count = branches.reduce((sum, id) => sum + branchSize(workshop, id), 0)
    const first = textOf(workshop, { cause: branches[0] ?? -1 }) ?? ''
    const heir = afterRemoval(workshop, causes)
    // Asked for first: what is selected as it is asked for is what undo selects again.
    const made = workshop.edit(edit)
    choose(heir)
    if (await made) notices.say(words.notice.removed(first, count - 1), undoNow(workshop))
    else choose(selection)
    return
  }
  const category = isCategory(selection) ? workshop.category(selection.category) : null
  if (!category) return
  const hung = onBones(workshop).get(category.id) ?? 0
  const at = workshop.categories.indexOf(category)
  const heir = workshop.categories[at + 1] ?? workshop.categories[at - 1]
  const made = workshop.edit({ remove_category: { id: category.id } })
  choose(heir ? { category: heir.id } : 'effect')
  if (await made) {
    notices.say(words.notice.removedCategory(category.name, hung), undoNow(workshop))
  } else choose(selection)
}

/** Offers to take back what was just done, and nothing that was done since. */
export function undoNow(workshop: OpenWorkshop): NoticeAction {
  const { revision } = workshop
  return {
    label: words.notice.undo,
    run: () => {
      if (workshop.revision === revision) void workshop.undo()
      else notices.say(words.notice.undoLater(keycapOf('undo')))
    },
  }
}

/** Root causes, on and off. */
export function toggleRoot(workshop: OpenWorkshop, ids: readonly number[]): Promise<unknown> {
  return workshop.edit(() => rootEdit(workshop, ids))
}

/**
 * The next level of evidence of the first; after the last comes the first. All get it.
 * @param told whether the level is in sight anyway
 */
export async function nextEvidence(
  workshop: OpenWorkshop,
  id: number,
  ids: readonly number[],
  told: boolean,
): Promise<void> {
  let level: EvidenceLevel = 'unknown'
  const outcome = await workshop.edit(() => {
    const now = workshop.causes.get(id)?.evidence.level
    if (now === undefined) return null
    level = LEVELS[(LEVELS.indexOf(now) + 1) % LEVELS.length] ?? 'unknown'
    return evidenceEdit(workshop, ids, level)
  })
  if (!outcome || told) return
  notices.say(words.notice.evidence(inspector.evidence[level], textOf(workshop, { cause: id }) ?? '', ids.length - 1))
}

/** Gives causes the category with this number in the set, counted from 1. */
export function tag(workshop: OpenWorkshop, ids: readonly number[], number: number): Promise<unknown> | void {
  const category = workshop.categories[number - 1]
  if (!category) {
    notices.say(words.notice.noCategory(number))
    return
  }
  return workshop.edit(() => tagEdits(workshop, ids, category.id))
}

/**
 * Moves causes with the arrows.
 * @param upIsBefore whether the sibling before stands higher in the picture
 */
export function shift(
  workshop: OpenWorkshop,
  ids: readonly number[],
  direction: Direction,
  upIsBefore: boolean,
): Promise<unknown> {
  return workshop.edit(() => {
    const branches = tops(workshop, ids)
    if (!inARow(workshop, branches)) {
      notices.say(words.notice.notInARow)
      return null
    }
    if (direction === 'left') return outEdits(workshop, branches)
    if (direction === 'right') return inEdits(workshop, branches)
    return shiftEdits(workshop, branches, (direction === 'up') === upIsBefore ? -1 : 1)
  })
}

/** The words of a thing, to be reworded in place. */
export function textOf(workshop: OpenWorkshop, target: Target): string | null {
  if (target === 'effect') return workshop.effect.text
  if ('cause' in target) return workshop.causes.get(target.cause)?.text ?? null
  return isCategory(target) ? (workshop.category(target.category)?.name ?? null) : null
}

export function rewordEdit(target: Target, text: string): Edit | null {
  if (target === 'effect') return { set_effect: text }
  if ('cause' in target) return { set_cause: { id: target.cause, field: { text } } }
  return !isCategory(target) || target.category === null
    ? null
    : { set_category: { id: target.category, field: { name: text } } }
}
