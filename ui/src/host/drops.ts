/** Files that are dropped onto the window from another program. */
import { getCurrentWebview } from '@tauri-apps/api/webview'

/** Calls `take` with their paths, until what it answers is called. */
export function onFilesDropped(take: (paths: readonly string[]) => void): () => void {
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === 'drop' && payload.paths.length > 0) take(payload.paths)
  })
  return () => void stop.then((it) => it())
}
