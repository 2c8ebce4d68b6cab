/** Several lines that are pasted into a line: each becomes what the line adds. */
import type { Attachment } from 'svelte/attachments'
import type { Failure } from '../bindings/types'
import { putBack, type Holder } from '../state/putBack'

/** The lines of a text that say something, without the sign of a list before them: `- `, `• `, `[ ] `, `3. `. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((it) => it.replace(/^\s*(?:[-*•–▢☐□✓]|\d{1,2}[.)])\s+/, '').replace(/^\s*\[[ x]?\]\s*/i, '').trim())
    .filter((it) => it !== '')

/**
 * Adds several pasted lines at once; a single one is the field's own matter. What stands in the field by then goes before the
 * first and after the last, as it would in a text.
 * @param add adds them all or none; answers why not
 */
export function takesLines(holder: Holder, add: Add): Attachment<HTMLInputElement> {
  return (field) => {
    const hears = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (linesOf(text).length < 2) return
      event.preventDefault()
      void addLines(field, text, holder, add)
    }
    field.addEventListener('paste', hears)
    return () => field.removeEventListener('paste', hears)
  }
}

type Add = (lines: string[]) => Promise<Failure | null>

/** Adds the lines of a text that is pasted into a field. */
export async function addLines(field: HTMLInputElement, text: string, holder: Holder, add: Add): Promise<void> {
  const { value, selectionStart, selectionEnd } = field
  const before = value.slice(0, selectionStart ?? value.length)
  const after = value.slice(selectionEnd ?? value.length)
  const lines = linesOf(text)
  const all = lines.map((it, at) => (at === 0 ? before : '') + it + (at === lines.length - 1 ? after : ''))
  holder.put('')
  const refused = await add(all)
  // One line is no place for many.
  if (refused) putBack(all.join('\n'), refused, null)
}
