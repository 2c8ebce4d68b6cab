/** Words of the library's backups. */
import type { CopyReason } from '../../bindings/types'
import { say } from './say'

export const backups = {
  open: 'Backups…',
  title: 'Backups',
  help: 'Lisca copies the whole library when it starts and after each hour of use. The last ten stay, and one of each day for a month.',
  keptIn: 'Kept in',
  elsewhere: 'Choose another folder…',
  beside: 'Keep beside the library',
  sameDisk: 'That is the disk the library is on. A folder on another one outlives a broken disk.',
  chooseTitle: 'Where to keep backups',
  none: 'None yet. The first one is taken half a minute after the start.',
  list: 'Backups, the newest first',
  at: (day: string, time: string) => `${day}, ${time}`,
  size: (bytes: number) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`),
  reading: 'Reading it…',
  holds: (workshops: number, reports: number) =>
    reports === 0 ? say('{workshops, plural, =0 {No workshop} one {# workshop, with its last edit} other {# workshops, each with its last edit}}', { workshops })
    : say('{workshops, plural, =0 {No workshop} one {# workshop} other {# workshops}}, {reports, plural, one {# report} other {# reports}} in the inbox', {
        workshops,
        reports,
      }),
  more: (count: number) => `and ${count} more`,
  restore: 'Put this one back…',
  restoreTitle: (day: string, time: string) => `Go back to the backup of ${day}, ${time}?`,
  restoreText: 'All workshops and reports will be as they were then. The library of now is kept beside it, under another name.',
  restoreYes: 'Put it back',
  cancel: 'Cancel',
  close: 'Close',
  take: 'Back up now',
  nothingNew: 'Nothing was changed since the newest backup.',
  restored: (workshops: number, before: string | null) =>
    say('The backup is back: {workshops, plural, one {# workshop} other {# workshops}}.', { workshops }) +
    (before === null ? '' : ` What was there before is in ${before}.`),
  copies: 'Other copies of the library',
  reasons: {
    before_version: 'From before a newer Lisca changed the file',
    before_restore: 'From before a backup was put back',
    set_aside: 'Set aside: not part of this library',
    old_folder: 'A backup in the folder of before',
    other: 'A copy beside the library',
  } satisfies Record<CopyReason, string>,
  deleteCopy: 'Delete…',
  deleteCopyOf: (reason: string, day: string) => `Delete: ${reason}, ${day}`,
  deleteCopyTitle: 'Delete this copy for good?',
  deleteCopyText: 'Nothing that is in it can be brought back from it any more.',
  deleteCopyYes: 'Delete it',
  copyDeleted: 'The copy was deleted.',
  stillIn: (count: number) => say('Still in {count, plural, one {# copy that Lisca keeps} other {# copies that Lisca keeps}}.', { count }),
  deleteToo: (count: number) => say('{count, plural, one {Delete that too} other {Delete those too}}', { count }),
  deleted: (count: number) => say('{count, plural, one {# copy} other {# copies}} deleted, and a new backup taken.', { count }),
}
