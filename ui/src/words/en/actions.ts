/** The words of the action plan. */
import type { ActionKind, Status, Strength } from '../../bindings/types'
import { quoting } from '../quote'
import { say } from './say'

/** So much of a text is quoted where there is little room. */
const quote = quoting(60)

const kinds: { readonly [kind in ActionKind]: string } = {
  architecture: 'Change the architecture or layout',
  forcing_function: 'Forcing function or interlock',
  simplify: 'Simplify, or remove steps',
  standardise: 'Standardise equipment or process',
  automate: 'Automate the manual step',
  new_equipment: 'New equipment, tested with users',
  leadership: 'Visible commitment of the leadership',
  redundancy: 'Redundancy',
  staffing: 'More staff, or less workload',
  software: 'Enhance the software',
  fewer_distractions: 'Fewer distractions',
  checklist: 'Checklist or cognitive aid',
  remove_look_alikes: 'Remove look-alikes',
  read_back: 'Read back what was understood',
  documentation: 'Documentation or communication',
  double_check: 'Double check',
  warning: 'Warning or label',
  policy: 'Procedure, memo or policy',
  training: 'Training',
  study: 'Further study',
}

const strengths: { readonly [strength in Strength]: string } = {
  stronger: 'Stronger',
  intermediate: 'Intermediate',
  weaker: 'Weaker',
}

type StatusName = Extract<Status, string> | 'declined'
const statuses: { readonly [status in StatusName]: string } = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  in_progress: 'In progress',
  done: 'Done',
  verified: 'Verified',
  declined: 'Declined',
}

const columns = {
  number: 'No.',
  what: 'What will be done',
  addresses: 'Addresses',
  kind: 'Strength',
  owner: 'Owner',
  due: 'Due',
  measure: 'Measure',
  status: 'Status',
}

export const actions = {
  title: 'Actions',
  table: 'Action plan',
  columns,
  kinds,
  strengths,
  statuses,

  count: (all: number, open: number) =>
    open === all ? say('{all, plural, one {# action} other {# actions}}', { all }) : say('{all, plural, one {# action} other {# actions}}, {open} still open', { all, open }),

  /** What a cell is called for those who hear it. */
  cell: (column: keyof typeof columns, number: number) =>
    ({
      number: `Action ${number}`,
      what: `What action ${number} does`,
      addresses: `Causes that action ${number} addresses`,
      kind: `Kind of action ${number}`,
      owner: `Owner of action ${number}`,
      due: `Due date of action ${number}`,
      measure: `Measure of action ${number}`,
      status: `Status of action ${number}`,
    })[column],
  named: (name: string) => `${name}: `,
  empty: 'empty',

  strengthSign: {
    stronger: 'takes the hazard away',
    intermediate: 'helps people to do it right',
    weaker: 'asks people to remember',
  } satisfies { [strength in Strength]: string },

  gaps: {
    name: 'Still to be said',
    lead: 'Still to be said:',
    causes: (count: number) => `${count} without a cause`,
    kind: (count: number) => `${count} without a kind`,
    owner: (count: number) => `${count} without an owner`,
    due: (count: number) => `${count} without a date`,
    measure: (count: number) => `${count} without a measure`,
    overdue: (count: number) => `${count} overdue`,
    none: 'Every action has a cause, a kind, an owner, a date and a measure.',
  },

  roots: {
    name: 'Root causes that need an action',
    without: (count: number) => say('{count, plural, one {# root cause has} other {# root causes have}} no action yet', { count }),
    weakOnly: (count: number) => say('{count, plural, one {# root cause has} other {# root causes have}} only weaker actions', { count }),
    aim: (text: string) => `Add an action for ${quote(text)}`,
  },

  overdue: 'overdue',
  more: (count: number) => `+${count} more`,
  measureBy: (day: string) => `by ${day}`,

  newLine: {
    name: 'New action',
    hint: 'What will be done? Begin with a verb',
    aimed: (text: string) => `for ${quote(text)}`,
    unaim: 'For no cause in particular',
    keys: [
      ['Enter', 'add'],
      ['Tab', 'add, and fill in the rest'],
      ['plan_new', 'next root cause'],
    ] as readonly (readonly [string, string])[],
    added: (what: string) => `Added ${quote(what)}`,
  },

  pick: {
    kind: 'Type to find a kind',
    status: 'Type to find a status',
    causes: 'Type to find a cause',
    nothing: 'Nothing of that name',
    noCauses: 'There are no causes yet. Add them on the fishbone.',
    rootCauses: 'Root causes',
    otherCauses: 'Other causes',
    one: [
      ['Enter', 'choose'],
      ['Esc', 'leave, words stay'],
    ] as readonly (readonly [string, string])[],
    many: [
      ['Enter', 'pick'],
      ['Tab', 'done'],
      ['Esc', 'leave, words stay'],
    ] as readonly (readonly [string, string])[],
  },

  measure: {
    counts: 'What is counted',
    countsHint: 'Minutes from alert to receipt',
    threshold: 'It works when',
    thresholdHint: '15 or fewer, for 95% of alerts',
    by: 'By when',
    keys: [
      ['Tab', 'next'],
      ['Enter', 'done'],
      ['Esc', 'leave, words stay'],
    ] as readonly (readonly [string, string])[],
  },

  reason: {
    label: 'Why is it declined?',
    hint: 'In a few words, so that nobody has to ask later',
    keys: [
      ['Enter', 'decline'],
      ['Esc', 'leave, words stay'],
    ] as readonly (readonly [string, string])[],
  },

  menu: {
    name: (number: number) => `What to do with action ${number}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
  },

  notice: {
    removed: (what: string) => `Removed ${quote(what)}`,
    undo: 'Undo',
  },

  start: {
    title: 'What will be changed, by whom, by when?',
    text: 'Write the first action below. Actions that change the system last longer than those that ask people to remember.',
    roots: 'Begin with a root cause:',
    noRoots: (key: string) => `Mark root causes on the fishbone with ${key}, and they are offered here.`,
  },

  keys: [
    ['Enter', 'change'],
    ['Tab', 'next'],
    ['plan_up plan_down', 'move'],
    ['Del', 'clear'],
    ['plan_new', 'new action'],
  ] as readonly (readonly [string, string])[],
}
