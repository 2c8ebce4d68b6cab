/** Cells of a spreadsheet that are pasted into a line, or a table: they have owners, days or times, and are looked at first. */
import type { Attachment } from 'svelte/attachments'
import type { CauseId, Choices } from '../bindings/types'
import { importing } from '../state/importing.svelte'
import type { OpenWorkshop } from '../state/workshop.svelte'

/** Whether a text has cells beside each other. */
export const hasCells = (text: string): boolean => /\S[^\S\r\n]*\t\s*\S|^\s*\|.+\|.+\|/m.test(text)

interface Rows {
  readonly workshop: OpenWorkshop
  /** How they are read. */
  readonly set: () => Partial<Choices>
  /** The cause that actions are for. */
  readonly parent?: () => CauseId | null
}

/** Stands before whatever else hears of a paste. What was written in the line stays the line's own matter. */
export function takesRows({ workshop, set, parent }: Rows): Attachment<HTMLInputElement> {
  return (field) => {
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (field.value.trim() !== '' || !hasCells(text)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void importing.begin({ text }, { workshop, parent: parent?.() ?? null, category: null }, set())
    }
    field.addEventListener('paste', pasted)
    return () => field.removeEventListener('paste', pasted)
  }
}
