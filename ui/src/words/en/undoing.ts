/** Words for undo and redo: what each edit is called when it is offered back. */

/** So much of a thing's words is quoted in a tooltip. */
const QUOTED = 40

const EDITS: { readonly [edit: string]: string } = {
  set_session: 'change the workshop',
  set_incident: 'change the facts',
  set_effect: 'word the effect',
  add_cause: 'add',
  add_branches: 'add causes',
  reword_cause: 'reword',
  tag_cause: 'change the category of',
  set_standing: 'mark',
  set_cause: 'change',
  move_cause: 'move',
  remove_cause: 'remove',
  add_entry: 'add to the timeline',
  set_entry: 'change in the timeline',
  move_entry: 'move in the timeline',
  remove_entry: 'remove from the timeline',
  add_action: 'add the action',
  set_action: 'change the action',
  move_action: 'move the action',
  remove_action: 'remove the action',
  add_participant: 'add the role',
  set_participant: 'change the role',
  remove_participant: 'remove the role',
  add_category: 'add the category',
  set_category: 'change the category',
  move_category: 'move the category',
  tidy: 'tidy the bones',
  remove_category: 'remove the category',
  use_category_set: 'take another category set',
}

function named(step: { edit: string; subject: string }): string {
  const verb = EDITS[step.edit] ?? 'the last change'
  const subject = step.subject.trim()
  if (subject === '') return verb
  const short = subject.length > QUOTED ? `${subject.slice(0, QUOTED - 1).trimEnd()}…` : subject
  return `${verb} “${short}”`
}

export const undoing = {
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (step: { edit: string; subject: string }) => `Undo: ${named(step)}`,
  redoStep: (step: { edit: string; subject: string }) => `Redo: ${named(step)}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
}
