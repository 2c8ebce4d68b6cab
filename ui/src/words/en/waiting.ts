/** Words for what could not be saved and waits. */
import { say } from './say'

export const waiting = {
  notSaved: (changes: number) => say('Not saved: {changes, plural, one {# change waits} other {# changes wait}}', { changes }),
  refused: (texts: number) => say('Not saved: {texts, plural, one {# text was not taken} other {# texts were not taken}}', { texts }),
  refusedHelp: 'It stays where it was written, and there it says why.',
  show: 'Show what waits',
  title: 'Not saved yet',
  about: 'These changes are kept here, in their order, until each is saved or you give it up.',
  list: 'Changes that wait',
  itsWords: 'Its words',
  giveUp: 'Give up',
  giveUpOne: (change: string) => `Give up: ${change}`,
  sure: 'Its words will be gone.',
  keep: 'Keep it',
  saveCopy: 'Save a copy…',
  saveCopyTitle: 'Save a copy of the workshop',
  fileName: 'Workshop.json',
  kind: 'Workshop of Lisca',
  copied: (path: string) => `A copy with these changes and your private notes is at ${path}.`,
  comesBack: 'To get it back, use Import in the library.',
  openThere: 'Open what is there now',
  behind: 'What you did is saved, but what you see is not the newest.',
  leaving: (title: string, changes: number) =>
    say('{changes, plural, one {# change} other {# changes}} of “{title}” {changes, plural, one {is} other {are}} not saved, and {changes, plural, one {waits} other {wait}} there.', { title, changes }),
  closeWithout: 'What is typed and not added yet could not be kept. Close the window again to leave without it.',
  closeAgain: (changes: number) =>
    say('{changes, plural, one {# change is} other {# changes are}} not saved. Close the window again to leave without {changes, plural, one {it} other {them}}.', { changes }),
  openAgain: (changes: number) =>
    say('{changes, plural, one {# change is} other {# changes are}} not saved, and {changes, plural, one {doesn’t} other {don’t}} go into what is there now. Save a copy first, or choose “Open what is there now” again to open it without {changes, plural, one {it} other {them}}.', { changes }),
  half: 'These words stood in a line and were not added yet:',
  back: 'Open it again',
  putBack: 'Put the words back',
  keptBeside: 'These words stood there meanwhile:',
}
