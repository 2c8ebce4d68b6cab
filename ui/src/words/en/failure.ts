/** Words for what goes wrong beside what the Rust side words itself. */
import { say } from './say'

export const failure = {
  unexpected: 'That did not work.',
  unexpectedHelp: (detail: string) =>
    `What you wrote before is saved. Try again; if it stays so, restart Lisca. (${detail})`,
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  dismissAll: 'Dismiss all',
  moreNotices: (count: number) => say('{count, plural, one {# older notice} other {# older notices}}', { count }),
  openFailed: 'That file could not be opened with another program.',
  openFailedHelp: (path: string) => `You find it at ${path}`,
}
