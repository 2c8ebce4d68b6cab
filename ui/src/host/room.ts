/** The window for the room: opening and closing it, and hearing what became of it. */
import { listen } from '@tauri-apps/api/event'
import { call } from './call'

export interface SharedScreen {
  readonly open: boolean
  /** It fills a display of its own; else it is an ordinary window, to be shared in a call. */
  readonly full_screen: boolean
  /** How many displays there are. */
  readonly screens: number
}

export const openSharedScreen = (): Promise<void> => call('open_shared_screen', {})
export const closeSharedScreen = (): Promise<void> => call('close_shared_screen', {})
/** Fills the display that it is on, or is an ordinary window again. */
export const fillSharedScreen = (args: { full: boolean }): Promise<void> => call('fill_shared_screen', args)
export const sharedScreen = (): Promise<SharedScreen> => call('shared_screen', {})

/** Calls `heard` whenever it opened, closed or changed its place, whoever did it. */
export function onScreen(heard: (screen: SharedScreen) => void): void {
  void listen<SharedScreen>('screen', (event) => heard(event.payload))
}
