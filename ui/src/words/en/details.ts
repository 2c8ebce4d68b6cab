/** The words of what an action says beside its row: who decides, what it costs and protects, its checklist. */
import type { CardSize, ChecklistForm, SafeguardJob } from '../../bindings/types'
import { say } from './say'

const jobs: { readonly [job in SafeguardJob]: string } = { prevent: 'Prevents', notice: 'Notices', limit: 'Limits' }

const jobHints: { readonly [job in SafeguardJob]: string } = {
  prevent: 'It keeps the harm from coming about',
  notice: 'It shows that something is wrong',
  limit: 'It keeps the harm small',
}

const forms: { readonly [form in ChecklistForm]: string } = { read_do: 'Read and do', do_confirm: 'Do and confirm' }

const formHints: { readonly [form in ChecklistForm]: string } = {
  read_do: 'Each line is read, then done',
  do_confirm: 'The work is done from memory, then each line is confirmed',
}

export const details = {
  attached: (count: number) => say('{count, plural, one {# file} other {# files}}', { count }),
  name: (number: number) => `More on action ${number}`,
  open: 'More: who decides, cost, safeguard, evidence, checklist',
  command: 'Actions: more on this action',
  decides: {
    label: 'Who decides on it',
    hint: 'A role that can say yes to it',
    needed: 'This kind takes a decision: money, people, or how things are built.',
    /** In the row, where nobody is named. */
    ask: 'who decides?',
    mark: (role: string) => `decides: ${role}`,
  },
  cost: {
    label: 'What it costs',
    hint: 'In a line: € 12,000 once, 2 days a month',
    mark: (cost: string) => `cost: ${cost}`,
  },
  safeguard: { label: 'It is a safeguard, too', jobs, jobHints },
  checklist: {
    label: 'Checklist',
    make: 'Make a checklist',
    means: 'Five to nine lines, for the moment when they are needed.',
    forms,
    formHints,
    form: 'How it is used',
    pause: 'Pause point',
    pauseHint: 'When it is taken out: before the change goes live',
    lines: 'Lines',
    line: (number: number) => `Line ${number}`,
    lineHint: 'Begin with a verb: Ask…, Check…, Confirm…',
    count: (count: number) => say('{count, plural, =0 {No line yet} one {# line} other {# lines}}', { count }),
    few: 'Five to nine are best: fewer may leave something out.',
    many: 'Five to nine are best: more aren’t gone through.',
    owner: 'Kept up to date by',
    ownerHint: 'A role',
    version: 'Version',
    remove: 'Remove the checklist',
    card: {
      label: 'Save it as a card, PDF',
      sizes: { a6: 'A6', a5: 'A5' } satisfies { [size in CardSize]: string },
      hints: { a6: 'For a pocket', a5: 'For a wall or a binder' } satisfies { [size in CardSize]: string },
      where: 'Save the card',
      named: (names: readonly string[]) => say('{count, plural, one {This still looks like a name} other {These still look like names}}: {names}. A card can do without.', { count: names.length, names: names.join(', ') }),
      allTheSame: 'Save it all the same',
    },
    mark: (count: number) => say('{count, plural, =0 {checklist} one {checklist, # line} other {checklist, # lines}}', { count }),
    keys: [
      ['Enter', 'next line'],
      ['plan_up plan_down', 'move'],
      ['Esc', 'back to the row'],
    ] as readonly (readonly [string, string])[],
  },
}
