/** Words of a library that can’t be used, or that stands in a bad place. */
import { say } from './say'

export const rescue = {
  ways: 'What you can do',
  backup: 'Put a backup back…',
  rescue: 'Rescue what can be read…',
  rescueHelp: 'Reads the damaged file page by page into a new library, and says what is missing.',
  anew: 'Begin a new library…',
  elsewhere: 'Use another folder…',
  elsewhereHelp: 'Uses the library that is there, or begins one.',
  chooseTitle: 'Where to keep the library',
  askRescue: 'Rescue what can be read?',
  askRescueText:
    'What can be read goes into a new library, which is used from then on. The damaged file is kept beside it, under another name. A backup may hold more.',
  askRescueYes: 'Rescue it',
  askAnew: 'Begin a new library?',
  askAnewText: 'It begins empty. The file that is there now is kept beside it, under another name.',
  askAnewYes: 'Begin it',
  cancel: 'Cancel',
  close: 'Close',
  doneTitle: 'Rescued',
  done: (workshops: number, reports: number) =>
    say('{workshops, plural, =0 {No workshop} one {# workshop} other {# workshops}} and {reports, plural, =0 {no report} one {# report} other {# reports}} are in the new library.', {
      workshops,
      reports,
    }),
  leftOut: (count: number) =>
    say('{count, plural, one {# place in the file} other {# places in the file}} couldn’t be read: nobody knows what stood there.', { count }),
  kept: (file: string) => `The damaged file is kept in ${file}.`,
  whole: 'whole',
  missing: (count: number) => say('{count, plural, one {# part missing} other {# parts missing}}', { count }),
  unsure: (count: number) => say('{count, plural, one {# part} other {# parts}} to look at: a letter or number may be wrong', { count }),
  withoutHistory: 'history lost',
  begun: (before: string | null) => (before === null ? 'A new library is begun.' : `A new library is begun. What was there is kept in ${before}.`),
  inUse: (folder: string) => `The library in ${folder} is used now.`,
  moved: (folder: string, before: string) =>
    `The library is in ${folder} now, and every page of it was made sure of. The old file is kept as ${before}; delete it when you like.`,
  move: 'Choose another folder…',
  stay: 'Leave it there',
}
