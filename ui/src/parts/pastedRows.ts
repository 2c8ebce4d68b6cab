/** What is pasted into a line and is more than lines: cells with owners and days, a timeline with times, a whole fishbone. It is looked at first. */
import type { Attachment } from 'svelte/attachments'
import type { CauseId, Choices } from '../bindings/types'
import { importing, isWrapped, lineCount } from '../state/importing.svelte'
import type { OpenWorkshop } from '../state/workshop.svelte'

/** Whether a text has cells beside each other. */
export const hasCells = (text: string): boolean => /\S[^\S\r\n]*\t\s*\S|^\s*\|.+\|.+\|/m.test(text)

interface Line {
  readonly workshop: OpenWorkshop
  /** How it is read. */
  readonly set: () => Partial<Choices>
  /** The cause that actions are for. */
  readonly parent?: () => CauseId | null
  /** Where there is nothing but lines in it, the line takes them. */
  readonly lines: (field: HTMLInputElement, text: string) => Promise<void>
}

/** Stands before whatever else hears of a paste. What was written in the line stays the line's own matter. */
export function takesRead({ workshop, set, parent, lines }: Line): Attachment<HTMLInputElement> {
  return (field) => {
    const read = async (text: string) => {
      const plain = await importing.begin({ text }, { workshop, parent: parent?.() ?? null, category: null }, set())
      if (plain) await lines(field, text)
    }
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (field.value.trim() !== '' || (lineCount(text) < 2 && !hasCells(text))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void read(text)
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
