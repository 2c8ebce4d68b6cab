/** The words of the wording guard: what is worth a look, and what could stand instead. */
import { quoting } from '../quote'
import { say } from './say'

const quote = quoting(60)

export const wordings = {
  name: 'A wording to look at',
  several: (count: number) => say('{count, plural, one {# wording} other {# wordings}} to look at', { count }),
  /** Told to those who don't see the underline. */
  told: (phrase: string, offer: string, take: string, leave: string) =>
    `Worth a look: ${quote(phrase)}. Offered: ${offer} ${take} takes it, ${leave} leaves the wording.`,
  forms: {
    rewrite: 'Write this instead',
    template: 'Write this instead, and fill the gaps',
    question: 'Ask',
  },
  leave: 'Leave it as it is',
  silence: (phrase: string) => `Never look for ${quote(phrase)} again`,
  own: 'Own words…',
  more: 'More',
  next: 'next offer',
  leftAsItIs: (phrase: string) => `${quote(phrase)} stays as it is`,
  silenced: (phrase: string) => `Lisca doesn’t look for ${quote(phrase)} any more`,
  undo: 'Undo',
  gapLeft: 'A gap (…) is still to be filled: Tab goes from gap to gap.',
  none: 'No wording is worth a look right now',

  commands: {
    next: 'Next wording to look at',
    previous: 'Previous wording to look at',
    take: 'Take what is offered for the wording',
    leave: 'Leave the wording as it is',
    own: 'Own words: what Lisca looks for, and what it doesn’t',
  },

  ownWords: {
    title: 'Own words',
    intro: 'What Lisca looks for besides what it knows, and what it leaves alone. One entry a line; for all workshops in this language.',
    field: 'Entries',
    language: 'Language',
    hint: '- human factors\nnegative_descriptor | half-hearted | - | ask: What could be seen?',
    help: [
      ['- human factors', 'leave these words alone'],
      ['judgement | sloppy', 'look for this word; its kind first'],
      ['ignore~', 'every form of the word: ignored, ignoring'],
      ['slow/late', 'one of these; (very) may be there or not; … is up to three words'],
      ['| - | ask: What was seen?', 'what is offered: ask: a question, fill: with … for gaps, write: a sentence'],
    ] as readonly (readonly [string, string])[],
    kinds: 'Kinds: counterfactual, negative_descriptor, end_point, judgement, person_as_subject; quiet for what is never spoken of.',
    line: (line: number) => `Line ${line}`,
    close: 'Close',
    save: 'Save',
    saved: 'Own words are kept',
  },
}
