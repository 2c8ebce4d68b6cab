/** Words of the silent round and of the tray that it fills. */

const few = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
/** So much of a cause is quoted where there is little room. */
const QUOTED = 40
const quote = (text: string) =>
  `“${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).trimEnd()}…` : text}”`

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
  close: 'Leave the round',
  over: 'The time is over. Let the last sentence be finished.',
  left: (shown: string) => `${shown} left`,
  room: 'The shared screen shows the question, the effect and this time.',
  keys: 'C collects, Esc leaves.',
  enter: 'Silent round',
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
        ? few(causes, 'cause', 'causes')
        : `${few(causes, 'cause', 'causes')}, ${beneath} of them beneath another`,
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
    category: 'category',
    remove: 'remove',
    write: 'more',
  },
  placeTagged: (count: number) => `Place ${few(count, 'tagged one', 'tagged ones')}`,
  placed: (words: string, where: string) => `${quote(words)} is ${where} now`,
  dropped: (words: string) => `${quote(words)} has a place now`,
  placedMany: (count: number) => `${few(count, 'cause has', 'causes have')} a place now`,
  merged: (words: string) => `Merged with ${quote(words)}. Both wordings are kept.`,
  removed: (words: string) => `Removed ${quote(words)}`,
  noCategory: (number: number) => `There is no category ${number}`,
  nothingAlike: 'Nothing here is worded like it',
  drop: 'Let go over a cause or a bone',
}
