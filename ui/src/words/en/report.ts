/** The words of the report's view. */
import type { Paper, ReportSection, ReportVariant, State } from '../../bindings/types'

const states: { readonly [state in State]: string } = {
  draft: 'Draft',
  in_review: 'In review',
  reviewed: 'Reviewed',
  closed: 'Closed',
}

const variants: { readonly [variant in ReportVariant]: string } = {
  full: 'Full',
  summary: 'Summary',
  one_page: 'One page',
  plan: 'Action plan',
  poster: 'Action plan, poster',
  participants: 'For participants',
  outside: 'For outside',
  slides: 'Slides',
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
  undrawn: (characters: string) => `No font here has ${characters}: they may show as boxes; search and copy find them.`,
  exported: (name: string, size: string) => `Exported “${name}”, ${size}`,
  open: 'Open',
  show: 'Show in folder',
  elsewhere: 'Choose another place',
  kilobytes: (count: number) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,

  language: 'Language',

  variant: 'Report',
  variants,
  variantHelp: {
    full: 'All there is to tell, with an appendix.',
    summary: 'The first page, the plan and the fishbone: two or three pages.',
    one_page: 'The first page alone.',
    plan: 'The action plan alone.',
    poster: 'The action plan for a wall, twice as large.',
    participants: 'For those who took part: what was learned, what held, what was agreed.',
    outside:
      'For people outside: fields for roles, sources and owners are left out, and what is undecided. A role that stands in a sentence word for word becomes [role]; all other sentences are as you wrote them: read them first.',
    slides: 'Slides for those who decide: one thing on each, 16 to 9.',
  } satisfies { [variant in ReportVariant]: string },
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' } satisfies { [paper in Paper]: string },
  sectionsHeading: 'Sections',
  leftOut: (count: number) => (count === 0 ? 'all of them' : `without ${count}`),
  sections: {
    summary: 'The first page',
    plan: 'Action plan',
    fishbone: 'Fishbone',
    roots: 'Root causes',
    happened: 'What happened',
    safeguards: 'What held',
    functions: 'Functions by actions',
    priorities: 'Priorities',
    workshop: 'The workshop',
    method: 'Notes and method',
    sign_off: 'Signatures',
    causes: 'All causes',
    evidence: 'Evidence',
  } satisfies { [section in Exclude<ReportSection, 'hurt'>]: string },
  letterhead: 'Letterhead',
  filled: (count: number) => (count === 0 ? 'empty' : `${count} of 4`),
  organisation: 'Organisation',
  colour: 'Colour',
  colourHint: 'In the place of teal; darkened until it can be read.',
  logo: {
    label: 'Logo',
    choose: 'Choose a file…',
    other: 'Another…',
    remove: 'Remove',
    hint: 'PNG or SVG, up to 1 MB. It stands 12 mm high at the head of the first page.',
    shown: 'The logo',
  },
  colourDarkened: (printed: string) => `Printed as ${printed}: darkened until it can be read.`,
  asPrinted: 'As it is printed',
  noColour: { message: 'Lisca doesn’t know that colour.', help: 'Write a simple name, such as blue or red, or six digits, such as #0f6b66; or leave it empty.' },
  confidentiality: 'Line at the foot of each page',
  confidentialityHint: 'Empty: “Just Culture: for learning, not for disciplinary use”.',

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
