/** Words about safeguards: what was there to prevent, to notice, to limit it. */
import type { SafeguardJob, SafeguardOutcome } from '../../bindings/types'
import { quoting } from '../quote'

const quote = quoting(48)

export const safeguards = {
  heading: 'Safeguards',
  help: 'What was there to prevent it, to notice it or to limit it? And what did it do?',
  nearMiss: 'What held is what a near miss teaches.',
  jobs: { prevent: 'to prevent', notice: 'to notice', limit: 'to limit' } as { readonly [it in SafeguardJob]: string },
  outcomes: { held: 'held', failed: 'failed', bypassed: 'was got round', absent: 'wasn’t there' } as { readonly [it in SafeguardOutcome]: string },
  unknown: 'not known yet',
  columns: { text: 'What was there', job: 'Its job', outcome: 'What it did', links: 'Why, and when' },
  cell: (column: string, row: number) => `${column}, row ${row}`,
  fresh: 'Add a safeguard',
  freshHint: 'What was there? An alarm, a backup…',
  add: 'Add',
  remove: (text: string) => `Remove “${text}”`,
  removed: (text: string) => `Safeguard removed: ${quote(text)}`,
  why: 'Why?',
  causes: 'Causes that explain it',
  when: 'When?',
  entries: 'Entries of the timeline',
  pickEntry: 'Type to find an entry',
  noEntries: 'The timeline is empty.',
  nothing: 'Nothing of that name',
  showCause: 'Show on the fishbone: ',
  showEntry: 'Show in the timeline: ',
  keys: (take: string, jobs: string, outcomes: string, causes: string, entries: string) =>
    `Enter adds it · ${take} takes the row: then ${jobs} say its job, ${outcomes} what it did, ${causes} links causes, ${entries} entries of the timeline`,
  empty: 'Nothing yet. Begin with what held.',
  explains: 'Safeguards that it explains',
  link: 'Link a safeguard',
  pick: 'Type to find a safeguard',
}
