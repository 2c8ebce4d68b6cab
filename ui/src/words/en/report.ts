/** The words of the report's view. */
import type { State } from '../../bindings/types'

const states: { readonly [state in State]: string } = {
  draft: 'Draft',
  in_review: 'In review',
  reviewed: 'Reviewed',
  closed: 'Closed',
}

export const report = {
  pages: 'Pages of the report',
  page: (at: number, all: number) => `Page ${at} of ${all}`,
  at: (at: number, all: number) => `${at} / ${all}`,
  previous: 'Previous page',
  next: 'Next page',

  loading: 'The pages are being drawn…',
  empty: 'There are no pages to show yet.',
  emptyHelp: 'The report is made of what the other steps hold: the facts, the fishbone, the root causes and the actions.',
  failedAgain: 'Try again',

  side: 'About the report',
  export: {
    pdf: 'Export PDF',
    whoWasHurt: 'With who was hurt, and what they need',
  },
  exported: (name: string, size: string) => `Exported “${name}”, ${size}`,
  open: 'Open',
  show: 'Show in folder',
  elsewhere: 'Choose another place',
  kilobytes: (count: number) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,

  language: 'Language',

  decision: 'What the reader is asked to decide',
  decisionHint: 'One decision a line. They stand first in the report.',
  decisionPlaceholder: 'Fund two people on call from 1 May',
  facilitator: 'Facilitator',
  heldOn: 'Held on',
  state: 'State',
  states,
  notes: 'Notes and sources',
  notesHint: 'Printed at the end.',
}
