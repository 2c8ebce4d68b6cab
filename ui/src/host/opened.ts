/** Files that somebody wants opened: a double click in a file manager, or the command line. */
import { listen } from '@tauri-apps/api/event'
import { call } from './call'

/** The paths that nobody has asked for yet. */
export const openedFiles = (): Promise<string[]> => call('opened_files', {})

/** Calls `heard` whenever there are some. */
export function onOpened(heard: () => void): void {
  void listen('opened', () => heard())
}
