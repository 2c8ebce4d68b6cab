/** Words of the silent round and of the tray that it fills. */
import { quoting } from '../quote'
import { say } from './say'

/** So much of a cause is quoted where there is little room. */
const quote = quoting(40)

export const silent = {
  name: 'Silent round',
  about: 'Everyone writes for themselves, without talking. Three causes each, a condition and not a person.',
  question: 'What made it possible?',
  minutes: (count: number) => `${count} min`,
  length: 'Length of the round',
  start: 'Start',
  goOn: 'Go on',
  pause: 'Pause',
  more: '+1 min',
  moreName: 'One minute more',
  end: 'Collect the causes',
  over: 'The time is over. Let the last sentence be finished.',
  left: (shown: string) => `${shown} left`,
  room: 'The shared screen shows the question, the effect and this time.',
  keys: (end: string, leave: string) => `${end} collects, ${leave} leaves.`,
  enterHint: 'A few quiet minutes in which everyone writes causes',
}

export const tray = {
  name: 'Unsorted tray',
  heading: 'Unsorted',
  show: (count: number) => (count === 0 ? 'Add many at once' : `Unsorted: ${count}`),
  open: 'Open the tray of unsorted causes',
  hide: 'Hide the tray',
  empty: 'Nothing waits for a place.',
  emptyHint: 'What the silent round brings comes here, and then to its place on the fishbone.',

  entry: {
    name: 'Causes, one a line',
    hint: 'One cause a line. Tab for what made it possible, # for its category. A list from anywhere can be pasted.',
    add: 'Put into the tray',
    count: (causes: number, beneath: number) =>
      beneath === 0
        ? say('{causes, plural, one {# cause} other {# causes}}', { causes })
        : say('{causes, plural, one {# cause} other {# causes}}, {beneath} of them beneath another', { causes, beneath }),
  },

  beneath: (count: number) => `+${count} beneath`,
  also: (wordings: readonly string[]) => `also ${wordings.map((it) => `“${it}”`).join(', ')}`,
  reword: 'Reword',

  alike: (words: string, placed: string | null) =>
    placed === null ? `Like ${quote(words)}` : `Like ${quote(words)} in ${placed}`,
  hasAlike: 'worded like another',
  merge: 'Merge',
  mergeTwo: 'Merge the two selected causes',
  differ: 'Not the same',
  unsorted: 'unsorted',

  does: {
    beneath: (words: string) => `beneath ${quote(words)}`,
    on: (category: string) => `in ${category}`,
    unsorted: 'on the fishbone, unsorted',
    remove: 'remove',
    write: 'more',
  },
  placeTagged: (count: number) => say('Place {count, plural, one {# tagged one} other {# tagged ones}}', { count }),
  placed: (words: string, where: string) => `${quote(words)} is ${where} now`,
  dropped: (words: string) => `${quote(words)} has a place now`,
  placedMany: (count: number) => say('{count, plural, one {# cause has} other {# causes have}} a place now', { count }),
  merged: (words: string) => `Merged with ${quote(words)}. Both wordings are kept.`,
  removed: (words: string) => `Removed ${quote(words)}`,
  noCategory: (number: number) => `There is no category ${number}`,
  nothingAlike: 'Nothing here is worded like it',
  drop: 'Let go over a cause or a bone',
}
