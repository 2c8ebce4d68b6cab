/** The words of the fishbone and the five whys. */

const few = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
/** So much of a cause is quoted where there is little room. */
const QUOTED = 48
const quote = (text: string) =>
  `“${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).trimEnd()}…` : text}”`

export const diagram = {
  fishbone: 'Fishbone',
  whys: 'Five whys',
  prompt: 'What made that possible?',
  way: 'From the effect to what is selected',
  unsorted: 'Unsorted',

  label: {
    effect: 'effect',
    noEffect: 'Effect, not written yet',
    effectHint: 'The effect goes here',
    category: (causes: number) => `category, ${few(causes, 'cause', 'causes')}`,
    inCategory: (name: string) => `in ${name}`,
    root: 'root cause',
    outside: 'outside our control',
    refuted: 'refuted',
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
    beneath: (text: string) => `beneath ${quote(text)}`,
    after: (text: string) => `after ${quote(text)}`,
    actionFor: (text: string) => `Action for ${quote(text)}`,
    actionAdded: (text: string) => `Action added for ${quote(text)}`,
    add: 'add',
    deeper: 'what made it possible',
    back: 'back',
    idle: 'Add a cause',
    categories: 'Categories',
    pick: 'Pick a category: type its name or initial',
    noCategory: 'No category of that name',
  },

  reword: { name: 'Reword' },

  drop: {
    bone: (name: string) => `in ${name}`,
    beneath: (text: string) => `beneath ${quote(text)}`,
    before: (text: string) => `before ${quote(text)}`,
    after: (text: string) => `after ${quote(text)}`,
    nowhere: 'Let go over a cause or a bone',
  },

  notice: {
    removed: (count: number) => `Removed ${few(count, 'cause', 'causes')}`,
    removedCategory: (name: string, causes: number) =>
      causes === 0
        ? `Removed the category ${name}`
        : `Removed the category ${name}; ${few(causes, 'cause is', 'causes are')} unsorted now`,
    undo: 'Undo',
    undoLater: 'Something else was changed since. Undo steps back one change at a time: Ctrl+Z.',
    evidence: (level: string) => `Evidence: ${level}`,
    noCategory: (number: number) => `There is no category ${number}`,
    alreadyFirst: 'It is the first already',
    alreadyTidy: 'The bones are in balance already',
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
  },

  sets: {
    just_culture: 'Just culture',
    security_operations: 'Security operations',
    six_m: '6M',
    eight_p: '8P',
    four_s: '4S',
    care: 'Care',
    own: 'Own set',
  },
  setsHint: 'Causes keep a category that has the same name in the new set; the others become unsorted. You can undo it.',

  find: {
    name: 'Find in the diagram',
    hint: 'Find a cause',
    count: (at: number, all: number) => (all === 0 ? 'Nothing found' : `${at} of ${all}`),
    next: 'Next',
    previous: 'Previous',
    close: 'Close',
  },

  empty: {
    effect: 'Begin with the effect: what happened, where, when, and how much. Press Enter.',
    causes: 'Now the causes. Press Enter, write the first one, and press Enter again. # picks its category.',
    whys: 'Add a cause first: press Enter and write what made the effect possible.',
  },

  keys: {
    title: 'Keys',
    close: 'Close',
    groups: [
      {
        name: 'Write',
        keys: [
          ['Enter', 'a cause beside the selected one'],
          ['Tab', 'what made it possible: a cause beneath'],
          ['Shift+Tab', 'a cause one level up'],
          ['#', 'in the line: pick the category'],
          ['F2', 'reword in place'],
          ['Esc', 'from a line to the diagram'],
        ],
      },
      {
        name: 'Look around',
        keys: [
          ['← ↑ → ↓', 'move the selection'],
          ['Home', 'the effect'],
          ['+ − 0', 'larger, smaller, fit'],
          ['/', 'find'],
          ['F', 'five whys: this chain alone'],
          ['F6', 'next region; Shift+F6 back'],
          ['Ctrl+1…5', 'turn to a step'],
        ],
      },
      {
        name: 'Judge',
        keys: [
          ['1–9', 'set the category'],
          ['R', 'root cause, on and off'],
          ['E', 'next level of evidence'],
          ['A', 'add an action for it'],
        ],
      },
      {
        name: 'Change',
        keys: [
          ['Alt+↑ ↓', 'move among its siblings'],
          ['Alt+← →', 'move a level out, in'],
          ['Del', 'remove with all beneath'],
          ['Ctrl+Z', 'undo; Ctrl+Shift+Z redo'],
          ['Ctrl+E', 'export the PDF'],
        ],
      },
    ] as const,
  },
}
