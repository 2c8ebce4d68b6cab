/** The words of the priorities: dots, and what they say. */
import { say } from './say'

export const priorities = {
  title: 'Priorities',
  lead: 'Which causes matter most? Each person gives dots; they stay hidden until the round is closed.',
  noCauses: 'There are no causes to choose from yet. They come from the fishbone.',

  dots: 'Dots for each person',
  perCause: 'At most on one cause',
  more: (what: string) => `${what}: one more`,
  less: (what: string) => `${what}: one less`,
  open: 'Open the round',
  openAgain: 'Vote again',
  openMeans: 'The dots that causes have now go back to none. You can undo it.',
  close: 'Close the round',
  closeMeans: 'Closing shows the dots, here and in the room.',

  voters: 'Who gives dots',
  counted: 'Counted together',
  countedMeans: 'Dots on a wall or on cards, entered as a sum for each cause',
  noVoters: 'Roles that are here, named in Opening, give dots one by one.',
  of: (given: number, all: number) => `${given} of ${all}`,
  given: (count: number) => say('{count, plural, one {# dot} other {# dots}}', { count }),
  left: (count: number) => (count === 0 ? 'All given' : say('{count, plural, one {# dot} other {# dots}} left', { count })),
  causes: (who: string) => `Causes: dots of ${who}`,
  /** After a cause, for those who hear it. */
  has: (count: number) => say(': {count, plural, one {# dot} other {# dots}}', { count }),
  progress: (dots: number, done: number, all: number) =>
    all === 0 ? say('{dots, plural, one {# dot} other {# dots}} given', { dots }) : say('{dots, plural, one {# dot} other {# dots}} given · {done} of {all, plural, one {# role} other {# roles}} done', { dots, done, all }),
  hidden: (count: number) => say('{count, plural, one {# dot is} other {# dots are}} in, and hidden until the round is closed.', { count }),
  anew: 'Give them anew',
  full: 'All dots are given. Take one back first.',
  mostOn: (most: number) => `At most ${most} on one cause.`,

  keys: [
    ['dots_up dots_down', 'cause'],
    ['dots_more', 'a dot'],
    ['dots_fewer', 'take one back'],
    ['voter_before voter_after', 'who'],
    ['dots_next', 'next person'],
    ['dots_page', 'room’s next page'],
  ] as readonly (readonly [string, string])[],
  countKeys: [
    ['dots_up dots_down', 'cause'],
    ['dots', 'how many'],
    ['voter_before voter_after', 'who'],
    ['dots_next', 'next cause'],
    ['dots_page', 'room’s next page'],
  ] as readonly (readonly [string, string])[],
  resultKeys: [
    ['↑ ↓', 'cause'],
    ['result_root', 'root cause'],
    ['result_action', 'an action for it'],
    ['result_show', 'see it on the fishbone'],
  ] as readonly (readonly [string, string])[],

  result: {
    by: 'Dots by',
    cause: 'Cause',
    category: 'Category',
    none: 'No dots were given.',
    sum: (dots: number, causes: number) => say('{dots, plural, one {# dot} other {# dots}} on {causes, plural, one {# cause} other {# causes}}', { dots, causes }),
    carry: (most: number, all: number) =>
      say('{most, plural, one {# of {all} causes has} other {# of {all} causes have}} 80% of them', { most, all }),
    list: 'Causes by their dots',
    chart: { cause: 'Dots by cause, and the sum as a line', category: 'Dots by category, and the sum as a line' },
    root: 'Root cause',
    /** Heads of the list: its dots, and the part of all that it has with those above it. */
    dots: 'Dots',
    soFar: 'Sum so far',
  },

  /** The round would be closed before all have given. */
  early: (roles: readonly string[]) => `Not all their dots given yet: ${roles.join(', ')}.`,
  goOn: 'Go on giving dots',
  closeEarly: 'Close all the same',

  commands: {
    open: 'Priorities: open a round of dots',
    close: 'Priorities: close the round and show the dots',
    pageOn: 'Priorities: the room’s next page of causes',
    pageBack: 'Priorities: the room’s page of causes before',
    byCause: 'Priorities: dots by cause',
    byCategory: 'Priorities: dots by category',
  },
}
