/**
 * An accent that waits for its letter (´, then e). Where nobody writes, no input method has it, and the page hears only
 * that it was a dead key: which one it was, the shell says (`src-tauri/src/window/accent.rs`), right before the key.
 */

/** Calls `heard` with the accent of each dead key, as a mark that joins the letter before it. The answer stops it. */
export function onAccent(heard: (mark: string) => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') heard(event.detail)
  }
  addEventListener('accent', hear)
  return () => removeEventListener('accent', hear)
}
