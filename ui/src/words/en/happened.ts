/** Words of the step "What happened". */
import type { IncidentKind, Probability, Severity } from '../../bindings/types'
import { quoting } from '../quote'

/** So much of a row is quoted where there is little room. */
const quote = quoting(48)

type Said = { readonly text: string; readonly hint: string }

export const happened = {
  story: {
    heading: 'The case',
    help: 'What was seen and done, in order. Roles instead of names; causes come later.',
    kind: 'Kind',
    title: 'Title',
    what: 'What happened',
    whatHint: 'A few sentences that an outsider understands',
    place: 'Where',
    placeHint: 'Place, site or service',
    impact: 'Impact',
    impactHint: 'Who or what was affected, and how much: hours, people, records, money',
    touched: 'Where, and what it touched',
    noticing: 'What set it off, and how it was noticed',
    told: (told: number, of: number) => `${told} of ${of} filled in`,
  },
  /** What is told of it, each in a story of its own. */
  told: {
    meant: 'What was meant to happen',
    trigger: 'What set it off',
    detection: 'How it was noticed',
    sooner: 'What could have shown it sooner',
  },
  toldHints: {
    meant: 'What would have happened on a usual day',
    trigger: 'The change or the event right before; what made it possible comes with the causes',
    detection: 'An alert, a call, somebody who looked twice',
    sooner: 'A sign that was there, and that nobody could see',
  },
  more: {
    heading: 'More about it',
    help: 'What can wait, and what others will ask.',
  },
  kinds: { incident: 'Incident', near_miss: 'Near miss', hazard: 'Hazard' } as { readonly [it in IncidentKind]: string },
  kindHints: {
    incident: 'Harm was done.',
    near_miss: 'It went well this time. It deserves the same care.',
    hazard: 'Nothing has happened yet: a vulnerability or a hazard was reported.',
  } as { readonly [it in IncidentKind]: string },

  times: {
    heading: 'When',
    help: 'Local time of the place where it happened.',
    started: 'Started',
    noticed: 'Noticed',
    contained: 'Contained',
    after: (lasted: string) => `${lasted} after it started`,
    atOnce: 'at once',
  },

  timeline: {
    heading: 'Timeline',
    help: 'It begins before the event: what was usual that day? Rows with a time sort themselves.',
    name: 'Timeline',
    columns: { time: 'When', text: 'What happened', role: 'Who, as a role', source: 'Source', cause: 'Cause' },
    cell: (column: string, row: number) => `${column}, row ${row}`,
    fresh: (column: string) => `${column}, new row`,
    textHint: 'What happened next?',
    roleHint: 'Role',
    sourceHint: 'Log, document, role',
    add: 'Add',
    addEntry: 'Add to the timeline',
    remove: (text: string) => `Remove “${text}”`,
    removed: (text: string) => `Removed from the timeline: ${quote(text)}`,
    drawn: 'Timeline, drawn. Arrows walk along it.',
    certainty: { exact: 'exact time', approximate: 'approximate time', unknown: 'time not known' },
    makeCause: 'As a cause',
    showCause: 'Show on the fishbone: ',
    isCause: (text: string) => `On the fishbone now, unsorted: ${quote(text)}`,
    show: 'Show',
    keys: (cause: string, move: string, remove: string) =>
      `Enter adds the row · Esc takes the row: then ${cause} makes it a cause, ${move} moves one without a time, ${remove} removes`,
    empty: 'Nothing yet. Begin an hour, a day or a week before it happened.',
  },

  effect: {
    heading: 'The effect',
    help: 'The one sentence that the fishbone explains.',
    label: 'Problem statement',
    hint: 'For example: 14 servers were under outside control from Friday 22:10 to Saturday 09:40',
    advice: 'Say what, where, when and how much. No cause, no person and no remedy in it.',
  },

  severity: {
    heading: 'How bad',
    help: 'A near miss is rated by what could have happened.',
    actual: 'Harm that was done',
    potential: 'Harm that could have been done',
    probability: 'How often to expect something like it',
    levels: [
      ['minor', { text: 'Minor', hint: 'Little or no harm' }],
      ['moderate', { text: 'Moderate', hint: 'Harm that passes' }],
      ['major', { text: 'Major', hint: 'Lasting harm' }],
      ['catastrophic', { text: 'Catastrophic', hint: 'The worst that can be imagined here' }],
    ] as readonly (readonly [Severity, Said])[],
    often: [
      ['remote', { text: 'Remote', hint: 'Every 5 to 30 years' }],
      ['uncommon', { text: 'Uncommon', hint: 'Every 2 to 5 years' }],
      ['occasional', { text: 'Occasional', hint: 'Every 1 to 2 years' }],
      ['frequent', { text: 'Frequent', hint: 'Several times a year' }],
    ] as readonly (readonly [Probability, Said])[],
    priority: 'Priority',
    of: (priority: number) => `${priority} of 3`,
    follows: 'It follows from the worse harm and how often.',
    missing: 'It shows once one harm and how often are set.',
    meaning: ['Worth doing when there is time', 'Plan it soon', 'Act now'] as readonly string[],
  },

  good: {
    heading: 'Strengths',
    help: 'What made it less bad than it could have been.',
    wentWell: 'What went well',
    wentWellHint: 'People, tools and habits that helped',
    lucky: 'What we were lucky about',
    luckyHint: 'What kept it from being worse, and won’t next time',
  },

  roles: {
    heading: 'Who is here',
    help: 'Roles, not names: the report is about the system.',
    one: (role: string) => `Role: ${role}`,
    fresh: 'Add a role',
    freshHint: 'Add a role: SOC analyst, nurse on duty…',
    remove: (role: string) => `Remove ${role}`,
  },
}
