/** What of one's typing is one step to take back: a word, or what was deleted in a row. Pure. */

/** How a field was changed. */
export interface Typing {
  /** As the browser calls it. */
  readonly how: string
  /** What was put in. */
  readonly text: string
  /** Where the caret was before. */
  readonly from: number
  /** Something was selected, and made way. */
  readonly selected: boolean
  /** Where the caret is now. */
  readonly to: number
  /** When, in ms. */
  readonly at: number
}

/** After a pause as long as this, in ms, a step ends. */
const PAUSE = 1500

/** Letters and single deletions run on; all else (pasting, taking an offer) is whole. */
const RUNS: ReadonlySet<string> = new Set(['insertText', 'deleteContentBackward', 'deleteContentForward'])

/** Whether the next keystroke can belong to the same step. */
export const begins = (typing: Typing): boolean => RUNS.has(typing.how)

/** Whether a keystroke goes on with what the one before began. */
export function continues(last: Typing | null, now: Typing): boolean {
  if (!last || last.how !== now.how || now.selected) return false
  if (now.at - last.at > PAUSE || now.from !== last.to) return false
  // A word ends with the space after it.
  return now.how !== 'insertText' || !(/\s$/.test(last.text) && /^\S/.test(now.text))
}
