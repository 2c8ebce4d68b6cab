/** The history panel: what was done, by time. */
export const history = {
  title: 'History',
  close: 'Close the history',
}
