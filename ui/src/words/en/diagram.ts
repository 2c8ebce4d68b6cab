/** The words of the fishbone and the five whys. */
import { quoting } from '../quote'
import { say } from './say'

/** So much of a cause is quoted where there is little room. */
const quote = quoting(48)
/** In the capture line there is a row for it. */
const whole = quoting(160)

export const diagram = {
  fishbone: 'Fishbone',
  whys: 'Five whys',
  prompt: 'What made that possible?',
  ask: 'Ask about it',
  way: 'From the effect to what is selected',
  unsorted: 'Unsorted',

  label: {
    effect: 'effect',
    noEffect: 'Effect, not written yet',
    effectHint: 'The effect goes here',
    category: (causes: number) => say('category, {causes, plural, one {# cause} other {# causes}}', { causes }),
    inCategory: (name: string) => `in ${name}`,
    root: 'root cause',
    outside: 'outside our control',
    refuted: 'refuted',
    exact: 'exact time',
    approximate: 'about then',
    unknown: 'time unknown',
    more: (causes: number) =>
      say('{causes, plural, one {# more cause: select to see it} other {# more causes: select to see them}}', { causes }),
    folded: (causes: number) => say('folded, {causes, plural, one {# cause} other {# causes}} beneath', { causes }),
  },

  line: {
    name: 'Capture line',
    effect: 'Effect',
    effectHint: 'What happened, where, when, how much?',
    causeHint: 'A contributing cause',
    childHint: 'What made that possible?',
    actionHint: 'What will be done? Begin with a verb',
    into: (category: string) => `in ${category}`,
    unsorted: 'unsorted',
    beneath: (text: string) => `beneath ${whole(text)}`,
    actionFor: (text: string, more: number) => `Action for ${whole(text)}${more > 0 ? ` and ${more} more` : ''}`,
    add: 'add',
    deeper: 'what made it possible',
    back: 'back',
    categories: 'Categories',
    noCategory: 'No category of that name',
  },

  reword: { name: 'Reword' },

  drop: {
    bone: (name: string) => `in ${name}`,
    beneath: (text: string) => `beneath ${quote(text)}`,
    before: (text: string) => `before ${quote(text)}`,
    after: (text: string) => `after ${quote(text)}`,
    nowhere: 'Let go over a cause or a bone',
    more: (count: number) => `and ${count} more`,
  },

  notice: {
    removed: (text: string, more: number) => `Removed ${quote(text)}${more > 0 ? ` and ${more} more` : ''}`,
    removedCategory: (name: string, causes: number) =>
      causes === 0
        ? `Removed the category ${name}`
        : say('Removed the category {name}; {causes, plural, one {the cause that hung on it stays} other {the # causes that hung on it stay}}, unsorted', { name, causes }),
    undo: 'Undo',
    undoLater: (undo: string) => `Something else was changed since. Undo steps back one change at a time: ${undo}.`,
    evidence: (level: string, text: string, more: number) => `Evidence: ${level}, for ${quote(text)}${more > 0 ? ` and ${more} more` : ''}`,
    noCategory: (number: number) => `There is no category ${number}`,
    notInARow: 'The arrows move causes that stand in a row. Drag them, or cut and paste.',
    nothingBeneath: (text: string) => `There is nothing beneath ${quote(text)} to fold away`,
    cut: (text: string, more: number, paste: string, leave: string) =>
      `Cut ${quote(text)}${more > 0 ? ` and ${more} more` : ''}. Select where it goes and press ${paste}; ${leave} leaves it here.`,
    copied: (text: string, more: number) => `Copied ${quote(text)}${more > 0 ? ` and ${more} more` : ''}`,
    intoItself: 'A cause can’t be moved beneath itself',
    alreadyTidy: 'The bones are in balance already',
    noCause: 'Select a cause first, with the arrows or a click',
  },

  several: (count: number) => `${count} causes selected`,

  filter: {
    name: 'Look only at some causes',
    short: 'Only',
    text: 'With these words',
    close: 'Close',
    shown: (shown: number, all: number) => say('{shown} of {all, plural, one {# cause} other {# causes}}', { shown, all }),
    mirror: 'Show the room too',
    mirrored: 'The room sees it too',
    mirrorHint: 'Until then the room sees all causes alike',
    clear: 'Show all',
    /** As the palette names them. */
    mirrorIt: 'Show the room only these causes too',
    unmirror: 'Show the room all causes again',
    clearIt: 'Show all causes again',
  },

  /** As the palette names what can be done. */
  commands: {
    beside: 'Add a cause beside the selected one',
    beneath: 'Add what made it possible',
    above: 'Add a cause one level up',
    reword: 'Reword',
    remove: 'Remove with all beneath',
    root: 'Mark as root cause, on and off',
    evidence: 'Next level of evidence',
    action: 'Add an action for it',
    why: 'Why-mode: ask what made it possible',
    all: 'Select all causes',
    copy: 'Copy the branch',
    cut: 'Cut the branch',
    paste: 'Paste beneath',
    paste_beside: 'Paste beside',
    move_up: 'Move up among its siblings',
    move_down: 'Move down among its siblings',
    move_left: 'Move a level out',
    move_right: 'Move a level in',
    tag: (category: string) => `Category: ${category}`,
    evidenceIs: (level: string) => `Evidence: ${level}`,
    smallestIs: (px: number) => `Smallest words on the diagram: ${px} px`,
    fold: 'Fold the branch, or unfold it',
    fold_all: 'Fold all branches',
    unfold_all: 'Unfold all branches',
    only: 'Look only at some causes…',
    fit: 'Fit the whole',
    everything: 'Show all causes, or only as many as fit',
    numbers: 'Numbers to say aloud, on and off',
    walk: 'Walk the bones: the next one large',
    walkBack: 'Walk the bones: the one before',
    head: 'Select the effect',
    focus: 'This chain alone, or all again',
  },

  tools: {
    name: 'View',
    fit: 'Fit the whole',
    larger: 'Larger',
    smaller: 'Smaller',
    natural: (percent: number) => `${percent}%, show at natural size`,
    tidy: 'Tidy: order the bones for balance',
    tidyShort: 'Tidy',
    sets: 'Category set',
    focus: 'This chain alone',
    unfocus: 'Show all',
    everything: 'Show all causes',
    steppedBack: (causes: number) => say('{causes, plural, one {# cause has} other {# causes have}} stepped back, so that the rest can be read', { causes }),
    numbers: 'Numbers to say aloud',
  },

  sets: {
    just_culture: 'Just Culture',
    security_operations: 'Security operations',
    six_m: '6M',
    eight_p: '8P',
    four_s: '4S',
    care: 'Care',
    own: 'Own set',
  },

  find: {
    name: 'Find in the diagram',
    hint: 'Find a cause',
    /** Where none of those that were found is selected, `at` is 0. */
    count: (at: number, all: number) => (all === 0 ? 'Nothing found' : at === 0 ? `${all} found` : `${at} of ${all}`),
    next: 'Next',
    previous: 'Previous',
    close: 'Close',
  },

  empty: {
    effect: 'Begin with the effect: what happened, where, when, and how much. Press Enter.',
    causes: 'Now the causes. Write the first one, and press Enter. # picks its category.',
    whys: 'Add a cause first: write what made the effect possible, and press Enter.',
  },
}
