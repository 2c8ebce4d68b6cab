/** Hearing that something has changed, and that the window is about to close. */
import { listen } from '@tauri-apps/api/event'
import { getCurrentWindow } from '@tauri-apps/api/window'
import type { News } from '../bindings/types'

/** Calls `heard` after every commit, whichever window it came from. */
export function onNews(heard: (news: News) => void): void {
  void listen<News>('changed', (event) => heard(event.payload))
}

/** Holds the window open until `finish` is done, and for good where it answers that the window had better stay. */
export function onClosing(finish: () => Promise<'close' | 'stay'>): void {
  void getCurrentWindow().onCloseRequested(async (event) => {
    if ((await finish()) === 'stay') event.preventDefault()
  })
}

/** Names the window in the system's task bar. */
export function nameWindow(title: string): void {
  void getCurrentWindow().setTitle(title)
}
