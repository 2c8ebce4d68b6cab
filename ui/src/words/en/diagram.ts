/** The words of the fishbone and the five whys. */
import { quoting } from '../quote'
import { say } from './say'

/** So much of a cause is quoted where there is little room. */
const quote = quoting(48)
/** In the capture line there is a row for it. */
const whole = quoting(160)

/** Keys that belong together, each with what it does. */
export interface KeyGroup {
  readonly name: string
  readonly keys: readonly (readonly [string, string])[]
}

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
    undoLater: 'Something else was changed since. Undo steps back one change at a time: Ctrl+Z.',
    evidence: (level: string, text: string, more: number) => `Evidence: ${level}, for ${quote(text)}${more > 0 ? ` and ${more} more` : ''}`,
    noCategory: (number: number) => `There is no category ${number}`,
    notInARow: 'The arrows move causes that stand in a row. Drag them, or cut and paste.',
    nothingBeneath: (text: string) => `There is nothing beneath ${quote(text)} to fold away`,
    cut: (text: string, more: number) =>
      `Cut ${quote(text)}${more > 0 ? ` and ${more} more` : ''}. Select where it goes and press Ctrl+V; Esc leaves it here.`,
    copied: (text: string, more: number) => `Copied ${quote(text)}${more > 0 ? ` and ${more} more` : ''}`,
    intoItself: 'A cause can’t be moved beneath itself',
    alreadyTidy: 'The bones are in balance already',
    noCause: 'Select a cause first, with the arrows or a click',
  },

  several: (count: number) => `${count} causes selected`,

  only: {
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

  keys: {
    title: 'Keys',
    groups: [
      {
        name: 'On the diagram: write',
        keys: [
          ['Enter', 'a cause beside the selected one'],
          ['Tab', 'what made it possible: beneath it'],
          ['Shift+Tab', 'a cause one level up'],
          ['#', 'in the line: pick the category'],
          ['F2', 'reword in place'],
          ['abc…', 'three letters or more: they go into the line'],
          ['Esc', 'leave a line or field; its words stay'],
        ],
      },
      {
        name: 'Judge',
        keys: [
          ['1–9', 'set the category'],
          ['R', 'root cause, on and off'],
          ['E', 'next level of evidence'],
          ['A', 'add an action for it'],
          ['W', 'why-mode: what made it possible?'],
        ],
      },
      {
        name: 'Change',
        keys: [
          ['Alt+↑ ↓', 'move among its siblings'],
          ['Alt+← →', 'move a level out, in'],
          ['Del', 'remove with all beneath'],
          ['Ctrl+C · X', 'copy, cut the branch; as text too'],
          ['Ctrl+V', 'paste beneath; with Shift beside'],
        ],
      },
      {
        name: 'Wording that is underlined',
        keys: [
          ['Ctrl+.', 'take what is offered'],
          ['Ctrl+Shift+.', 'the next offer'],
          ['Ctrl+,', 'leave it as it is, for good'],
        ],
      },
      {
        name: 'The room',
        keys: [
          ['F5', 'open the shared screen, close it'],
          ['Ctrl+Shift+F', 'freeze what the room sees'],
          ['Ctrl+Shift+C', 'curtain'],
        ],
      },
      {
        name: 'Select',
        keys: [
          ['← ↑ → ↓', 'move the selection'],
          ['Shift+arrow', 'select more'],
          ['Ctrl+click', 'one more, or one less'],
          ['Ctrl+A', 'all causes'],
          ['Home', 'the effect'],
          ['End', 'the last cause in sight'],
          ['Esc', 'let go'],
        ],
      },
      {
        name: 'Look',
        keys: [
          ['/', 'find'],
          ['Space · .', 'fold the branch, unfold it'],
          ['O', 'look only at some causes'],
          ['F', 'five whys: this chain alone'],
          ['+ − 0', 'larger, smaller, fit'],
          ['D', 'show all causes, or as many as fit'],
          ['N', 'numbers to say aloud'],
          ['PgDn · PgUp', 'walk the bones, one at a time'],
          ['S', 'spotlight, for the room'],
          ['P', 'park a thought'],
          ['U', 'the tray of unsorted causes'],
        ],
      },
      {
        name: 'In the tray',
        keys: [
          ['1–9', 'place it on that bone; 0 unsorted'],
          ['Enter', 'beneath the selected cause, or where its # says'],
          ['M · N', 'merge; not the same'],
          ['+', 'the field for many lines'],
        ],
      },
      {
        name: 'Everywhere',
        keys: [
          ['Ctrl+K', 'every command by name'],
          ['Shift+F10', 'menu of what is selected; right button too'],
          ['Ctrl+Shift+R', 'report a near miss or a hazard'],
          ['Ctrl+Z', 'undo; with Shift redo'],
          ['Ctrl+H', 'history: look back, return'],
          ['Ctrl+1…7', 'turn to a step'],
          ['Ctrl+Enter', 'step done, on to the next'],
          ['Ctrl+Shift+P', 'park a thought, from a line too'],
          ['Ctrl+Shift+N', 'private note'],
          ['Ctrl+E', 'export the PDF'],
          ['F6', 'next region; with Shift back'],
          ['Ctrl++ Ctrl+- Ctrl+0', 'larger, smaller, usual words'],
        ],
      },
      {
        name: 'Why-mode',
        keys: [
          ['Enter', 'add an answer; empty: go into it'],
          ['Tab', 'add it and ask on beneath'],
          ['Alt+← →', 'another branch'],
          ['Alt+↑ ↓', 'along the chain'],
          ['Alt+E · R', 'evidence; root cause'],
          ['Alt+O · U', 'outside our control; evidence ends'],
          ['Alt+T', 'read the chain back'],
        ],
      },
      {
        name: 'Priorities',
        keys: [
          ['1–9 · Space', 'give dots; Backspace takes one back'],
          ['↑ ↓', 'the next cause'],
          ['Enter · →', 'the next role'],
        ],
      },
    ] as readonly KeyGroup[],
  },
}
