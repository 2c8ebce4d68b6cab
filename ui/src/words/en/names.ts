/** Names that were typed, and the roles that stand for them. */
import { say } from './say'

const kinds = {
  effect: 'Effect',
  category: 'Category',
  participant: 'Who takes part',
  timeline_entry: 'Timeline',
  cause: 'Cause',
  action: 'Action',
  safeguard: 'Safeguard',
  impact: 'Impact',
  role_function: 'Role and function',
  need: 'Who was hurt',
  agenda_item: 'Agenda',
  note: 'Private note',
  thought: 'Parking lot',
  idea: 'Idea in the tray',
}

const fields = {
  title: 'Title',
  what_happened: 'What happened',
  place: 'Where',
  system: 'System or team',
  impact: 'Impact',
  meant: 'What was meant to happen',
  trigger: 'What set it off',
  detection: 'How it was noticed',
  sooner: 'What could have shown it sooner',
  amount: 'amount',
  unit: 'unit',
  words: 'words',
  went_well: 'What went well',
  lucky: 'What we were lucky about',
  facilitator: 'Facilitator',
  decision: 'Decision',
  notes: 'Notes and sources',
  purpose: 'Purpose',
  ground_rules: 'Ground rules',
  learned: 'What was learned',
  open_points: 'Open points',
  role: 'role',
  source: 'source',
  evidence_note: 'evidence',
  evidence_source: 'source',
  owner: 'owner',
  duty: 'duty',
  usually: 'how it is usually done',
  known: 'what could be known',
  decides: 'who decides',
  cost: 'cost',
  pause_point: 'pause point',
  checklist_line: 'line of the checklist',
  checklist_owner: 'owner of the checklist',
  checklist_version: 'version of the checklist',
  file_name: 'name of a file',
  alternative: 'description of a picture',
  also: 'other wording',
  measure_counts: 'measure',
  measure_threshold: 'threshold',
  reason: 'reason',
  line: 'line for the room',
  prompt: 'private prompt',
}

export const names = {
  title: 'Names, and the roles that stand for them',
  help: 'A role keeps the report about the system. It takes the name’s place in every text at once, in one step that you can undo.',
  command: 'Names: put roles in their place',
  list: 'What looks like a name',
  loading: 'Looking for names…',
  none: 'Nothing looks like a name.',
  noneHelp: 'What looks like one is shown here with its places, wherever it was typed.',
  places: (count: number) => say('{count, plural, one {in # place} other {in # places}}', { count }),
  role: (name: string) => `The role that stands for ${name}`,
  roleHint: 'System administrator',
  roles: 'Roles of this workshop',
  replace: (count: number) => say('{count, plural, one {Replace it} other {Replace in # places}}', { count }),
  other: 'Another name',
  replaceOther: 'Replace everywhere',
  stands: (name: string, role: string) => `“${role}” stands for ${name} now, wherever it was typed.`,
  notName: 'Not a name',
  more: (count: number) => say('{count, plural, one {# more place} other {# more places}}', { count }),
  fewer: 'Fewer',
  keys: [
    ['Enter', 'replace everywhere'],
    ['not_a_name', 'not a name'],
    ['↓', 'roles'],
  ] as readonly (readonly [string, string])[],
  close: 'Close',
  replaced: (role: string, count: number) =>
    say('{count, plural, one {{role} stands in its place.} other {{role} stands in all # places.}}', { role, count }),
  ignored: (name: string) => `“${name}” isn’t a name: Lisca won’t ask about it again.`,
  undo: 'Undo',
  history:
    'Until you leave this workshop you can undo it, and the name is noticed when it is typed again. Then it is erased for good, from the history too, unless it still stands in a text. Backups from before still have it: Lisca says so, and can delete them.',
  erased: (count: number) =>
    say('{count, plural, one {The name that a role stands for is erased, from the history too.} other {The # names that roles stand for are erased, from the history too.}}', { count }),

  /** Whose text it is. */
  kinds,
  /** Which of its texts; none: its words. */
  fields,

  /** Where a role belongs, and a name was typed. */
  typed: {
    looks: (name: string) => `“${name}” looks like a name. A role, such as “system administrator”, keeps the report about the system.`,
    known: (name: string, role: string) => `“${name}” stands for ${role} here.`,
    use: (role: string) => `Use “${role}”`,
    notName: 'Not a name',
    inTheRoom: (name: string) => `“${name}” looks like a name, and the room sees who is here. Which role is it?`,
    allTheSame: 'Add the name all the same',
  },

  /** Before a file is written. */
  check: {
    title: (count: number) =>
      say('{count, plural, one {One word still looks like a name} other {# words still look like names}}', { count }),
    help: 'A report about the system can do without names. You decide.',
    all: 'Export all the same',
    look: 'Put roles in their place',
    cancel: 'Cancel',
  },
  /** In the report step. */
  entry: (count: number) => say('{count, plural, one {# name to look at} other {# names to look at}}', { count }),
}
