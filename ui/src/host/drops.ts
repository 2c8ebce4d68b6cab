/** Files that are dropped onto the window from another program. */
import { getCurrentWebview } from '@tauri-apps/api/webview'

/** A place that takes files which are dropped on it. */
interface Takes {
  /** Whether a point of the window is in it. */
  isAt(x: number, y: number): boolean
  /** Files are being held over it, or not any more. */
  over(now: boolean): void
  take(paths: readonly string[]): void
}

/** Those that take what is dropped on them, the last one first. */
const places: Takes[] = []

/** Calls `take` with their paths, until what it answers is called. What a place of its own takes isn't told. */
export function onFilesDropped(take: (paths: readonly string[]) => void): () => void {
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type !== 'drop' || payload.paths.length === 0) return
    if (placeAt(payload.position) === undefined) take(payload.paths)
  })
  return () => void stop.then((it) => it())
}

/** Gives a place the files that are dropped on it, until what it answers is called. */
export function onFilesOver(place: Takes): () => void {
  // Without the shell, as in a test, nothing is dropped.
  if (!('__TAURI_INTERNALS__' in globalThis)) return () => undefined
  places.unshift(place)
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    const here = payload.type !== 'leave' && placeAt(payload.position) === place
    place.over(here && payload.type !== 'drop')
    if (here && payload.type === 'drop' && payload.paths.length > 0) place.take(payload.paths)
  })
  return () => {
    places.splice(places.indexOf(place), 1)
    void stop.then((it) => it())
  }
}

/** The position comes in points of the screen. */
function placeAt({ x, y }: { x: number; y: number }): Takes | undefined {
  const dots = globalThis.devicePixelRatio || 1
  return places.find((it) => it.isAt(x / dots, y / dots))
}
