/** Words of the window around the steps. */
import type { Step } from '../../state/session.svelte'

const STEPS: { readonly [step in Step]: string } = {
  opening: 'Opening',
  happened: 'What happened',
  fishbone: 'Fishbone',
  whys: 'Five whys',
  priorities: 'Priorities',
  actions: 'Actions',
  report: 'Report',
}

export const shell = {
  library: 'Library',
  backToLibrary: 'Back to the library',
  name: 'Name of the workshop',
  bar: 'Workshop',
  steps: 'Steps',
  step: (step: Step) => STEPS[step],
  inspector: 'Details',
  history: 'History',
  hideInspector: 'Hide the details',
  showInspector: 'Show the details',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  state: 'State of the workshop',
  states: {
    draft: 'Draft',
    in_review: 'In review',
    reviewed: 'Reviewed',
    closed: 'Closed',
  },
  find: 'Find',
  keys: 'Keys',
  closeAgain: 'The last change is not saved. Close the window again to leave without it.',
  gone: 'This workshop is not in the library any more.',
}
