/** The words of the hand: keys that were writing, and the menus beside the pointer. */
import { quoting } from '../quote'

const quote = quoting(48)

export const hand = {
  wereWords: 'You were writing: your words are in the line, and nothing else was done.',
  about: (text: string) => `What to do with ${quote(text)}`,
  aboutDiagram: 'What to do with the diagram',
  addCause: 'Add a cause',
  move: 'Move',
  edit: 'Change the words',
  editCell: 'Change this',
  toCause: 'Make it a cause',
  showCause: 'Show it on the fishbone',
  ideas: 'Ideas for a stronger action',
  evidence: 'Evidence…',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
}
