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
export function takesLines(holder: Holder, add: (lines: string[]) => Promise<Failure | null>): Attachment<HTMLInputElement> {
  return (field) => {
    const pasted = async (event: ClipboardEvent) => {
      const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '')
      const last = lines.pop()
      const first = lines.shift()
      if (first === undefined || last === undefined) return
      event.preventDefault()
      const { value, selectionStart, selectionEnd } = field
      const all = [value.slice(0, selectionStart ?? value.length) + first, ...lines, last + value.slice(selectionEnd ?? value.length)]
      holder.put('')
      const refused = await add(all)
      // One line is no place for many.
      if (refused) putBack(all.join('\n'), refused, null)
    }
    const hears = (event: ClipboardEvent) => void pasted(event)
    field.addEventListener('paste', hears)
    return () => field.removeEventListener('paste', hears)
  }
}
