/** Words for what was done: for undo, redo and the history. */

import type { Step } from '../../state/session.svelte'
import { cut as shorten, quoting } from '../quote'
import { changed } from './changed'
import { dates } from './dates'
import { diagram } from './diagram'
import { shell } from './shell'

/** So much of a thing's words is quoted in a tooltip. */
const QUOTED = 40

/** What is told of a step: its edit, what it was about, and where to or to what. */
export interface Done {
  readonly edit: string
  readonly edited_text: string
  readonly edited_to?: string
}

const cut = (text: string) => shorten(text, QUOTED)
const quoted = (text: string, most = QUOTED) => quoting(most)(text)

/** Beneath a cause, whose words come in quotes, or to a bone, whose name doesn't. */
function where(to: string): string {
  if (to === '') return ''
  const cause = /^“(.*)”$/su.exec(to)
  return cause ? ` beneath ${quoted(cause[1] ?? '')}` : ` to ${cut(to)}`
}

const STANDINGS: { readonly [standing: string]: string } = {
  root: 'as a root cause',
  contributing: 'as contributing',
  outside: 'as outside our control',
  plain: 'as open',
}
const SETS: { readonly [set: string]: string } = diagram.sets
/** A step of the agenda by its name; none: it isn’t known. */
const nameOf = (step: string): string | undefined => shell.step(step as Step)
/** What of a step of the agenda was changed. A prompt is for the facilitator alone. */
const AGENDA: { readonly [part: string]: (step: string) => string } = {
  minutes: (step) => `change the minutes of ${step}`,
  done: (step) => `mark ${step} as done`,
  open: (step) => `open ${step} again`,
  prompt: (step) => `change your prompt at ${step}`,
  line: (step) => `change the line for the room at ${step}`,
}
/** What of a cause or an action was changed; those with a value say it. */
const FIELDS: { readonly [field: string]: string } = {
  evidence: 'the evidence of',
  note: 'the evidence of',
  source: 'the evidence of',
  nature: 'the nature of',
  owner: 'the owner of',
  votes: 'the dots of',
  also: 'the other wordings of',
  status: 'the status of',
  due: 'the due date of',
  duty: 'the duty before',
  entry: 'the entry of',
  what: 'the words of',
  causes: 'the causes of',
  kind: 'the kind of',
  measure: 'the measure of',
  impact: 'the impact of',
  effort: 'the effort of',
  usually: 'how it is usually done, of',
  known: 'what could be known, of',
  decides: 'who decides on',
  cost: 'the cost of',
  safeguard: 'the safeguard in',
  checklist: 'the checklist of',
}

const SAFEGUARDS: { readonly [what: string]: (it: string) => string } = {
  prevent: (it) => `say that ${it} is there to prevent`,
  notice: (it) => `say that ${it} is there to notice`,
  limit: (it) => `say that ${it} is there to limit`,
  held: (it) => `say that ${it} held`,
  failed: (it) => `say that ${it} failed`,
  bypassed: (it) => `say that ${it} was got round`,
  absent: (it) => `say that ${it} wasn’t there`,
  outcome: (it) => `take back how ${it} did`,
  causes: (it) => `change the causes for ${it}`,
  entries: (it) => `change the entries for ${it}`,
}
const IMPACTS: { readonly [kind: string]: string } = {
  people: 'people',
  service: 'the service',
  data: 'data',
  money: 'money',
  trust: 'trust',
  environment: 'the environment',
}
const FUNCTIONS: { readonly [code: string]: string } = {
  development: 'development',
  operations: 'operations',
  security_operations: 'security operations',
  management: 'management',
  personnel: 'personnel',
  purchasing: 'purchasing',
  suppliers: 'suppliers',
  users: 'users',
}

/** Each takes the text that was edited, in quotes or empty, and what it was edited to. */
const EDITS: { readonly [edit: string]: (it: string, edited_to: string) => string } = {
  set_session: (_, what) => `change ${changed('session', what) || 'the workshop'}`,
  set_incident: (_, what) => `change ${changed('incident', what) || 'the facts'}`,
  set_effect: () => 'word the effect',
  add_cause: (it, to) => `add ${it}${where(to)}`,
  add_branches: (it, to) => `add ${it || 'causes'}${where(to)}`,
  reword_cause: (it) => `reword ${it}`,
  tag_cause: (it, to) => (to === '' ? `take ${it} out of its category` : `move ${it} to ${cut(to)}`),
  set_standing: (it, as) => `mark ${it} ${STANDINGS[as] ?? ''}`,
  set_cause: (it, what) => `change ${field(what)}${it}${value(what)}`,
  move_cause: (it, to) => `move ${it}${where(to)}`,
  remove_cause: (it) => `remove ${it}`,
  add_entry: (it) => `add ${it} to the timeline`,
  set_entry: (it, what) => `change ${changed('entry', what)} ${it} in the timeline`,
  move_entry: (it) => `move ${it} in the timeline`,
  remove_entry: (it) => `remove ${it} from the timeline`,
  add_action: (it) => `add the action ${it}`,
  set_action: (it, what) => `change ${field(what)}the action ${it}${value(what)}`,
  move_action: (it) => `move the action ${it}`,
  remove_action: (it) => `remove the action ${it}`,
  add_attachment: (it) => `attach ${it}`,
  set_attachment: (it, what) => ({ name: `rename ${it}`, alternative: `describe ${it}`, in_report: `put ${it} into the report, or take it out` })[what] ?? `change ${it}`,
  remove_attachment: (it) => `remove ${it}`,
  add_safeguard: (it) => `add the safeguard ${it}`,
  set_safeguard: (it, what) => SAFEGUARDS[what]?.(`the safeguard ${it}`) ?? `reword the safeguard ${it}`,
  move_safeguard: (it) => `move the safeguard ${it}`,
  remove_safeguard: (it) => `remove the safeguard ${it}`,
  set_impact: (_, what) => `change the impact on ${IMPACTS[what.split(' ')[0] ?? ''] ?? 'something'}`,
  set_function: (it, to) =>
    to === '' ? `take the role ${it} out of its function` : `put the role ${it} into ${FUNCTIONS[to] ?? cut(to)}`,
  // Who was hurt is for the facilitator alone, as a note is.
  add_need: () => 'add what somebody needs',
  set_need: () => 'change what somebody needs',
  move_need: () => 'move what somebody needs',
  remove_need: () => 'remove what somebody needs',
  add_participant: (it) => `add the role ${it}`,
  set_participant: (it) => `change the role ${it}`,
  remove_participant: (it) => `remove the role ${it}`,
  add_category: (it) => `add the category ${it}`,
  set_category: (it, what) => `change ${changed('category', what)} the category ${it}`,
  move_category: (it) => `move the category ${it}`,
  tidy: () => 'tidy the bones',
  remove_category: (it) => `remove the category ${it}`,
  use_category_set: (_, set) => `take another category set${SETS[set] ? `: ${SETS[set]}` : ''}`,
  set_agenda_item: (_, what) => {
    const [step = '', part = ''] = what.split(' ')
    const name = nameOf(step)
    return name === undefined ? 'change the agenda' : (AGENDA[part]?.(name) ?? `change the agenda at ${name}`)
  },
  use_agenda: () => 'take another agenda',
  // A note is for the facilitator alone: what it says isn't repeated where others may look on.
  set_note: () => 'write a private note',
  add_thought: (it) => `park ${it || 'a thought'}`,
  set_thought: (it, what) => {
    const parked = `the parked ${it || 'thought'}`
    return what === 'settled' ? `mark ${parked} as settled` : what === 'open' ? `open ${parked} again` : `change ${parked}`
  },
  remove_thought: (it) => `remove the parked ${it || 'thought'}`,
  add_ideas: (it) => `add ${it || 'ideas'} to the tray`,
  set_idea: (it) => `change ${it || 'an idea'} in the tray`,
  remove_idea: (it) => `remove ${it || 'an idea'} from the tray`,
  place_idea: (it, to) => `place ${it || 'an idea'}${where(to)}`,
  merge: (it, kept) => `merge ${it}${kept === '' ? '' : ` into ${/^“/u.test(kept) ? quoted(kept.slice(1, -1)) : cut(kept)}`}`,
  copy_causes: (it, to) => `copy ${it || 'causes'}${where(to)}`,
  // Which name it was is gone.
  replace_name: (it) => `put ${it || 'a role'} in the place of a name`,
  open_voting: () => 'open the round of dots',
  give_dots: (it) => `give dots${it === '' ? '' : ` to ${it}`}`,
  close_voting: () => 'close the round of dots',
  import: (it) => (it === '' ? 'import the pasted lines' : `import ${it}`),
  return_to: (_, at) => `return to ${moment(at) ?? 'an earlier moment'}`,
}

/** 14:05, with its date where that isn't today. */
function moment(at: string): string | null {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return null
  const clock = `${time.getHours()}`.padStart(2, '0') + ':' + `${time.getMinutes()}`.padStart(2, '0')
  const today = time.toDateString() === new Date().toDateString()
  return today ? clock : `${dates.shortly(time.getFullYear(), time.getMonth() + 1, time.getDate())}, ${clock}`
}

const field = (what: string) => {
  const known = FIELDS[what.split(' ')[0] ?? '']
  return known ? `${known} ` : ''
}
const value = (what: string) => {
  const [, said] = what.split(' ')
  return said ? `: ${said.replaceAll('_', ' ')}` : ''
}

/**
 * What a step did, as one would tell somebody: move “No escalation path” to Processes.
 * @param most so many letters of what it was about are quoted
 */
export function named({ edit, edited_text, edited_to = '' }: Done, most = QUOTED): string {
  const it = edited_text.trim() === '' ? '' : quoted(edited_text.trim(), most)
  // Several at once are told by the first of them.
  const more = /^\+(\d+)$/.exec(edited_to)
  const said = EDITS[edit]?.(it, more ? '' : edited_to.trim()) ?? 'the last change'
  const whole = said.replace(/ {2,}/g, ' ').trim()
  return more ? `${whole} and ${more[1]} more` : whole
}

export const undoing = {
  named,
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (step: Done) => `Undo: ${named(step)}`,
  redoStep: (step: Done) => `Redo: ${named(step)}`,
  /** Once it has happened. */
  undid: (step: Done) => `Undone: ${named(step)}`,
  redid: (step: Done) => `Done again: ${named(step)}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
}
