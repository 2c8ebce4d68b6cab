/** Words that are typed and not saved yet: so that nothing is lost when a view or the window goes. */
type Flush = () => Promise<void>

const unsaved = new Set<Flush>()

/** Registers a field's last words; the answer takes it out again. */
export function keepDraft(flush: Flush): () => void {
  unsaved.add(flush)
  return () => unsaved.delete(flush)
}

/** Saves whatever was typed and not saved yet. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...unsaved].map((flush) => flush()))
}
