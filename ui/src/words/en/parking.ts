/** The words of the parking lot. */
import { say } from './say'

export const parking = {
  title: 'Parking lot',
  line: 'Park a thought',
  hint: 'A remedy, a question, something for later',
  keys: [
    ['Enter', 'park it, and back'],
    ['park_another', 'park it, and another'],
    ['Esc', 'back'],
  ] as readonly (readonly [string, string])[],
  parked: (text: string) => `Parked: “${text}”`,
  list: 'Parked so far',
  none: 'Nothing is parked. What is parked comes back at Actions.',
  settled: (count: number) => say('{count, plural, one {# thought is} other {# thoughts are}} settled', { count }),
  settle: 'It’s settled',
  unsettle: 'Not settled after all',
  settleOne: (text: string) => `It’s settled: ${text}`,
  remove: 'Remove',
  removeOne: (text: string) => `Remove: ${text}`,
  removed: (text: string) => `Removed “${text}”`,
  undo: 'Undo',
  reword: (text: string) => `Reword: ${text}`,

  back: {
    title: (count: number) => say('{count, plural, one {# parked thought comes} other {# parked thoughts come}} back', { count }),
    become: 'Make it an action',
    becomeOne: (text: string) => `Make it an action: ${text}`,
    became: (text: string) => `Added the action “${text}”`,
  },
}
