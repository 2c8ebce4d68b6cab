/** The words of functions: whose work it is. */
import { say } from './say'

export const functions = {
  /** Beside a role of which nobody has said it. */
  which: 'which function?',
  of: (role: string) => `Function of ${role}`,
  title: (role: string) => `Which function does ${role} belong to?`,
  sounds: 'It sounds like',
  all: 'Functions',
  none: 'No function',
  own: (name: string) => `Add “${name}”`,
  find: 'Type to find one, or to add your own',
  nothing: 'Nothing of that name',
  keys: [
    ['Enter', 'choose'],
    ['Esc', 'leave'],
  ] as readonly (readonly [string, string])[],
  take: (count: number) => say('Take {count, plural, one {the function} =2 {both functions} other {all # functions}} as suggested', { count }),

  grid: {
    name: 'Functions by actions',
    as: 'Functions',
    help: 'Security is shared work. Do all actions sit with one function?',
    function: 'Function',
    unrated: 'Kind open',
    decides: 'Decides',
    nobody: 'No owner yet',
    action: (number: number, what: string) => `Action ${number}: ${what}`,
    alone: (name: string, count: number) => say('{count, plural, other {All # open actions sit with one function}}: {name}. Is it theirs alone to change?', { count, name }),
    keys: [
      ['Tab', 'next'],
      ['Enter', 'to its row in the plan'],
    ] as readonly (readonly [string, string])[],
  },
  commands: { grid: 'Actions: functions by actions', role: 'Actions: function of this role' },
}
