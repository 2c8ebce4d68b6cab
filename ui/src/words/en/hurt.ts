/** The page on who was hurt, and what they need (method §14). */
import type { Whose } from '../../bindings/types'

export const hurt = {
  command: 'Who was hurt: a page for you alone',
  entry: 'Who was hurt…',
  title: 'Who was hurt, and what do they need?',
  lead: 'Beside the learning there is repair. Write roles, not names; what each of them needs; and who sees to it.',
  kept: 'This page stays with the workshop, and what you remove from it in the workshop’s history. It is never on the shared screen, and not in the report unless you switch it on there.',
  whose: {
    people_affected: 'People affected',
    the_one_whose_act: 'The one whose act it was',
    colleagues: 'Colleagues',
    organisation: 'The organisation',
  } satisfies Record<Whose, string>,
  whoseMeaning: {
    people_affected: 'Those whom it befell, or could have.',
    the_one_whose_act: 'Often hurt as well, and seldom asked.',
    colleagues: 'Those who were there, or carry on.',
    organisation: 'Trust, time, a duty to tell.',
  } satisfies Record<Whose, string>,
  columns: { need: 'What they need', role: 'Who, as a role', owner: 'Who sees to it', due: 'By when', done: 'Done' },
  fresh: 'What do they need? Enter adds it',
  freshOf: (whose: string) => `${whose}: what do they need?`,
  role: 'Role',
  owner: 'Role',
  remove: (need: string) => `Remove “${need}”`,
  removed: 'Removed.',
  undo: 'Undo',
  seenTo: (done: number, all: number) => `${done} of ${all} seen to`,
  close: 'Close',
}
