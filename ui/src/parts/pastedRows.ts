/** What is more than a sentence and is pasted into a line, or a table: cells of a spreadsheet, a whole fishbone. It is looked at first. */
import type { Attachment } from 'svelte/attachments'
import type { CauseId, Choices } from '../bindings/types'
import { importing, isWrapped, lineCount } from '../state/importing.svelte'
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

/** Where the problem is asked for and none is there yet: several lines are more than the problem. */
export function takesFishbone(workshop: OpenWorkshop): Attachment<HTMLTextAreaElement> {
  return (field) => {
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (workshop.effect.text !== '' || field.value.trim() !== '' || lineCount(text) < 2 || isWrapped(text)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void importing.begin({ text }, { workshop, parent: null, category: null, effect: true })
    }
    field.addEventListener('paste', pasted)
    return () => field.removeEventListener('paste', pasted)
  }
}
