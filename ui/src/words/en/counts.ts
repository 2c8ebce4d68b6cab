/** Words of answers from 1 to 5: how many gave each. */
import { say } from './say'

export const counts = {
  key: 'In the row, a key from 1 to 5 counts one; + and − change it.',
  gave: (mark: number) => `How many gave ${mark}`,
  mean: (mean: string, votes: number) =>
    say('{mean} on average, from {votes, plural, one {# answer} other {# answers}}.', { mean, votes }),
  none: 'Nobody has answered yet.',
  less: (mark: number) => `One fewer for ${mark}`,
  more: (mark: number) => `One more for ${mark}`,
}
