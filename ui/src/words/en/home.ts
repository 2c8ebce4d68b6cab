/** Words of the library. */
import type { HitKind } from '../../bindings/types'
import { say } from './say'

export const home = {
  name: 'Lisca',
  line: 'Root-cause workshops that look at the system, not at the person.',
  language: 'Language of Lisca',
  smallest: 'Smallest words on the diagram',
  px: (px: number) => `${px} px`,

  fresh: {
    heading: 'New workshop',
    title: 'Name of the case',
    titleHint: 'What happened? Name the case, and press Enter',
    kind: 'Kind',
    set: 'Categories',
    begin: 'Begin',
    needsTitle: 'Give the case a name first: a few words that everybody will know it by.',
  },

  kinds: { incident: 'Incident', near_miss: 'Near miss', hazard: 'Hazard' },
  sets: {
    just_culture: 'Just Culture',
    security_operations: 'Security operations',
    six_m: '6M, manufacturing',
    eight_p: '8P, services',
    four_s: '4S, services in short',
    care: 'Care',
    own: 'Own',
  },
  states: { draft: 'Draft', in_review: 'In review', reviewed: 'Reviewed', closed: 'Closed' },

  search: 'Search all workshops',
  searchHint: 'Search titles, causes and actions',
  clearSearch: 'Clear the search',
  found: (hits: number, workshops: number) =>
    say('{hits, plural, one {# place} other {# places}} in {workshops, plural, one {# workshop} other {# workshops}}', { hits, workshops }),
  foundNothing: (text: string) => `Nothing is called “${text}”.`,
  foundNothingHelp: 'Search looks at the beginnings of words in titles, effects, causes, actions, safeguards and the names of attached files.',
  what: (what: HitKind): string =>
    what === 'title' ? 'Title'
    : what === 'effect' ? 'Effect'
    : 'cause' in what ? 'Cause'
    : 'safeguard' in what ? 'Safeguard'
    : 'attachment' in what ? 'Evidence'
    : 'Action',

  shelves: 'Shelves',
  shelf: { open: 'Open', archived: 'Archived', bin: 'Bin' },

  columns: { title: 'Workshop', state: 'State', date: 'Held', roots: 'Root causes', actions: 'Actions', priority: 'Priority' },
  list: 'Workshops',
  notHeld: 'no date',
  edited: (when: string) => `edited ${when}`,
  today: 'today',
  yesterday: 'yesterday',
  noEffect: 'The effect is not written yet',
  roots: (count: number, causes: number) =>
    causes === 0 ? 'no causes yet' : say('{count} of {causes, plural, one {# cause} other {# causes}}', { count, causes }),
  actions: (open: number, all: number) =>
    all === 0 ? 'none yet' : open === 0 ? `${all} closed` : `${open} of ${all} open`,
  priority: (priority: number) => `Priority ${priority} of 3`,

  menu: (title: string) => `More for ${title}`,
  open: 'Open',
  duplicate: 'Duplicate',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  bin: 'Move to the bin',
  restore: 'Restore',
  emptyBin: 'Empty the bin…',
  emptyBinTitle: 'Empty the bin?',
  emptyBinText: (count: number) =>
    say('{count, plural, one {# workshop} other {# workshops}} will be deleted for good, with all causes, actions and attached files; so will files that were removed from other workshops. This can’t be undone.', { count }),
  emptyBinYes: 'Delete for good',
  cancel: 'Cancel',
  undo: 'Undo',

  binned: (title: string) => `“${title}” is in the bin.`,
  archived: (title: string) => `“${title}” is archived.`,
  unarchived: (title: string) => `“${title}” is open again.`,
  restored: (title: string) => `“${title}” is back.`,
  duplicated: (title: string) => `“${title}” was duplicated.`,
  emptied: (count: number) => say('{count, plural, one {# workshop was} other {# workshops were}} deleted.', { count }),
  isBinned: (title: string) => `“${title}” is in the bin. Restore it to open it.`,

  import: 'Import…',
  importTitle: 'Import a workshop',
  importKind: 'Workshops, outlines, mind maps and tables',
  imported: 'The workshop was imported.',
  examples: 'Add the worked examples',
  examplesAdded: (count: number) => say('{count, plural, one {# worked example was} other {# worked examples were}} added to your library.', { count }),
  examplesThere: 'The worked examples are in your library already.',
  examplesAgain: 'Add them once more',

  empty: {
    open: 'Nothing here yet',
    openHelp:
      'Name a case above and press Enter: you start with what happened, and end with a plan on paper. Or look first at how it is done, in three worked examples: a Friday evening with a critical alert, a payment that nearly went to strangers, and the database that GitLab lost in 2017.',
    archived: 'The archive is empty',
    archivedHelp: 'Archive a workshop when its actions are done. Search still finds it.',
    bin: 'The bin is empty',
    binHelp: 'Workshops that you delete wait here until you empty the bin.',
  },

  broken: 'The library can’t be opened',
  tryAgain: 'Try again',
}
