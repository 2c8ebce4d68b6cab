/** Words of the close: what was learned, was it worth it, what is open. */

export const close = {
  view: 'What is shown',
  report: 'The report',
  close: 'Close with the room',
  learned: {
    heading: 'One thing learned',
    help: 'Each role says one. One a line; the room sees them.',
    label: 'What was learned',
    hint: 'One thing a line',
  },
  worth: {
    heading: 'Worth our time?',
    help: 'A show of hands, 1 to 5. Only counts are kept.',
    label: 'How many gave',
    ends: ['not at all', 'very much'],
  },
  open: {
    heading: 'Open points',
    help: 'What we could not answer, and who looks at it.',
    label: 'Open points',
    hint: 'One point a line',
  },
  after: 'Actions may rest for a few days before they are final. It is fine to leave with none.',
}
