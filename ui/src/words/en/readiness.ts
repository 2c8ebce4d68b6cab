/** The words around the open points; the points themselves are worded in Rust, for the command line too. */
import type { Subject } from '../../bindings/types'
import { say } from './say'

const subjects: { readonly [subject in Subject]: string } = {
  problem: 'Problem statement',
  safeguards: 'Safeguards',
  causes: 'Causes',
  actions: 'Actions',
  wordings: 'Wordings',
}

export const readiness = {
  name: 'Readiness',
  command: 'See what is still open',
  looking: 'Looking through the workshop…',
  open: (points: number) => say('{points, plural, one {# point open} other {# points open}}', { points }),
  openShort: (points: number) => `${points} open`,
  holds: 'None of this holds the report back: it can be exported as it is.',
  ready: 'Ready',
  readyMeans:
    'From every root cause a chain of evidence leads to the problem. Every root cause has an action that can be relied on, and every action an owner, a date and a measure. The words tell of the system.',
  toReport: 'To the report',
  subject: (subject: Subject) => subjects[subject],
  count: (subject: Subject, points: number) =>
    subject === 'wordings'
      ? say('{points, plural, one {# wording to look at} other {# wordings to look at}}', { points })
      : say('{points, plural, one {# point} other {# points}}', { points }),
  why: 'Why?',
  rule: (id: string) => `Rule ${id}`,
  leave: 'Leave it as it is',
  left: (phrase: string) => `“${phrase}” stays as it is`,
  undo: 'Undo',
  keys: [
    ['↑ ↓', 'move'],
    ['Enter', 'go there'],
    ['→', 'why'],
    ['step:7', 'come back'],
  ] as readonly (readonly [string, string])[],
}
