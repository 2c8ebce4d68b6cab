/** The history panel: what was done, by time. */
import { named, type Done } from './undoing'

/** So many letters of what a step was about are quoted here. */
const MOST = 100
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const history = {
  title: 'History',
  close: 'Close the history',
  list: 'What was done, the latest first',
  now: 'Now',
  today: 'Today',
  yesterday: 'Yesterday',
  did: (step: Done) => upper(named(step, MOST)),
  undid: (step: Done) => `Undid: ${named(step, MOST)}`,
  redid: (step: Done) => `Did again: ${named(step, MOST)}`,
  /** Said after an edit that was taken back. */
  undone: 'undone',
  none: 'Nothing was done yet.',
  earlier: (count: number) => `Show ${count} earlier`,
  look: 'look',
  keep: 'return',
  back: 'now',

  /** Over the picture of a moment. */
  past: (day: string, time: string) => `As it was: ${day}, ${time}`,
  after: (step: Done) => `after: ${named(step)}`,
  only: 'Only you see this. The room sees the workshop as it is now.',
  return: 'Return to this moment',
  toNow: 'Back to now',
  returned: (undo: string) => `Everything is as it was at that moment. What came later is kept in the history: ${undo} goes back to it.`,
  picture: (day: string, time: string) => `The fishbone as it was: ${day}, ${time}`,
}
