/** The words of the hand: keys that were writing, and the menus beside the pointer. */

export const hand = {
  wereWords: 'You were writing: your words are in the line, and what their first letters did is taken back.',
}
