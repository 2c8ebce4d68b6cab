/** The words of the inspector. */
import { say } from './say'

export const inspector = {
  nothing: 'Select something on the diagram: click it, or move with the arrow keys.',

  cause: {
    text: 'Words',
    category: 'Category',
    inherited: 'as above',
    inherit: 'as what it explains',
    unsorted: 'Unsorted',
    nature: 'Nature',
    evidence: 'Evidence',
    note: 'What was seen',
    noteHint: 'What speaks for it, or against it',
    source: 'Source',
    sourceHint: 'A log, a document, a role',
    standing: 'Standing',
    owner: 'Who owns it',
    ownerHint: 'A role or an organisation',
    duty: 'Which duty was there beforehand?',
    dutyHint: 'What, and where it is written',
    usually: 'How is this usually done here?',
    usuallyHint: 'On an ordinary day, by most people',
    known: 'What could be known and seen at that moment?',
    knownHint: 'What was in sight, what had been said',
    votes: 'Dots',
    more: 'One dot more',
    less: 'One dot less',
    explains: 'Explains',
    effect: 'the effect',
    beneath: 'What made it possible',
    beneathAdd: 'Add what made it possible',
    actions: 'Actions',
    actionsAdd: 'Add an action',
  },
  also: {
    heading: 'Also worded as',
    drop: (wording: string) => `Drop the wording “${wording}”`,
  },
  fromEntry: 'From the timeline',
  hints: {
    refuted: 'Refuted: it stays, faded, so that nobody looks for it again.',
    rootBeneath: 'It has causes beneath it. Does the root lie deeper?',
  },

  natures: { condition: 'Condition', act: 'Act', deviation: 'Deviation', event: 'Event' },
  naturesMeaning: {
    condition: 'Was there before',
    act: 'Somebody did or didn’t do something',
    deviation: 'A procedure wasn’t followed',
    event: 'Something technical happened',
  },
  evidence: {
    unknown: 'Unknown',
    possible: 'Possible',
    supported: 'Supported',
    confirmed: 'Confirmed',
    refuted: 'Refuted',
  },
  standings: {
    plain: 'Open',
    contributing: 'Contributing',
    root: 'Root cause',
    outside: 'Outside our control',
  },

  category: {
    name: 'Category',
    nameField: 'Name',
    initial: 'Initial',
    hue: 'Colour',
    hueOf: (number: number) => `Colour ${number}`,
    place: 'Place along the spine',
    towardsHead: 'To the head',
    fromHead: 'To the tail',
    remove: 'Remove the category',
    /** What hangs on its bone, and what of other bones has it too. */
    removeMeans: (count: number, elsewhere: number) =>
      say(
        '{count, plural, =0 {No cause hangs on it.} one {The cause that hangs on it stays, unsorted.} other {The # causes that hang on it stay, unsorted.}}{elsewhere, plural, =0 {} one { # cause on another bone has this category too, and takes that of what it explains.} other { # causes on other bones have this category too, and take that of what they explain.}} You can undo it.',
        { count, elsewhere },
      ),
    all: 'All categories',
    add: 'Add a category',
    unsorted: 'Unsorted',
    unsortedMeans: 'These causes have no category yet. Press a number on a cause to give it one, or drag it to a bone.',
  },

  effect: {
    name: 'Effect',
    text: 'What happened',
    hint: 'What happened, where, when, how much?',
    advice: 'Say four things',
    advices: [
      ['What', 'what was seen, as a fact'],
      ['Where', 'the place, the system, the unit'],
      ['When', 'from, to, and when it was noticed'],
      ['How much', 'a measure: how many, how long, what it cost'],
    ] as readonly (readonly [string, string])[],
    without: 'No cause, no person and no remedy in it: they come later.',
    causes: (count: number, roots: number) =>
      say('{count, plural, one {# cause} other {# causes}}, {roots, plural, one {# root cause} other {# root causes}}', { count, roots }),
  },
}
