/** What the shared screen hears from the shell: that there is something else to see, and nothing more. */

/** Calls `heard` whenever the room should see something else. The answer stops it. */
export function onShown(heard: () => void): () => void {
  addEventListener('shown', heard)
  return () => removeEventListener('shown', heard)
}
