/**
 * The menu of a field of words: undo, cut, copy, paste, and what its row can do. The field keeps the focus, its caret and
 * what is selected: many a field is done once it is left.
 */
import { isField } from '../host/page'
import { firstKey } from '../keys/list'
import { strike } from '../keys/listener'
import { field as words } from '../words/field'
import { keycap } from '../words/keycaps'
import type { Anchor } from './floating'
import type { MenuItem } from './menu'
import { notices } from '../state/notices.svelte'
import { fieldOf, write, type Field } from '../state/draft/typed'

type Item = MenuItem<() => void>

interface Shown {
  readonly field: Field
  readonly items: readonly Item[]
  readonly at: Anchor
}

class FieldMenu {
  shown = $state.raw<Shown | null>(null)

  /** @param more what can be done with the row that the field stands in */
  show(field: Field, more: readonly Item[], at: Anchor): void {
    field.focus({ preventScroll: true })
    const [first, ...rest] = more
    this.shown = { field, at, items: [...itemsOf(field), ...(first ? [{ ...first, apart: true }, ...rest] : [])] }
  }

  close(): void {
    this.shown = null
  }

  pick(item: Item | undefined): void {
    if (!item || item.disabled) return
    const { shown } = this
    this.shown = null
    if (shown?.field.isConnected) shown.field.focus({ preventScroll: true })
    item.value()
  }
}

export const fieldMenu = new FieldMenu()

/** A field’s own keys are the system’s: those of the diagram may be others. */
const PASTE = 'Ctrl+V'

function itemsOf(field: Field): Item[] {
  const free = !field.readOnly && !field.disabled
  const marked = (field.selectionStart ?? 0) < (field.selectionEnd ?? 0)
  const item = (text: string, keys: string, can: boolean, value: () => void, apart = false): Item => ({
    text,
    value,
    detail: keycap(keys),
    disabled: !can,
    apart,
  })
  return [
    item(words.undo, firstKey('undo'), free, () => strike('undo', field)),
    item(words.redo, firstKey('redo'), free, () => strike('redo', field)),
    item(words.cut, 'Ctrl+X', free && marked, () => document.execCommand('cut'), true),
    item(words.copy, 'Ctrl+C', marked, () => document.execCommand('copy')),
    item(words.paste, PASTE, free, () => void paste(field)),
    item(words.all, 'Ctrl+A', field.value !== '', () => field.select(), true),
  ]
}

/** What the system's clipboard holds; where a page isn't given it, its key is told. */
async function paste(field: Field): Promise<void> {
  if (document.execCommand('paste')) return
  const text = await navigator.clipboard?.readText().catch(() => null)
  if (typeof text === 'string') write(field, text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length)
  else notices.say(words.pasteByKey(keycap(PASTE)))
}

/** Listens for the menu of fields that stand in no row; the answer stops it. */
export function offersFieldMenu(): () => void {
  const pointed = (event: MouseEvent) => {
    if (isField(event.target)) showsFieldMenu(event, [])
  }
  addEventListener('contextmenu', pointed)
  return () => removeEventListener('contextmenu', pointed)
}

/** Shows the menu of the field that an event asks for; false: it is none of words. */
export function showsFieldMenu(event: Event, more: readonly Item[]): boolean {
  const field = fieldOf(event.target)
  event.preventDefault()
  if (!field) return false
  event.stopPropagation()
  const at = event instanceof MouseEvent && (event.button === 2 || event.detail > 0) ? { x: event.clientX, y: event.clientY } : null
  fieldMenu.show(field, more, at ? pointAnchor(at) : field)
  return true
}

/** A point where something opens. */
export const pointAnchor = ({ x, y }: { x: number; y: number }): Anchor => ({
  getBoundingClientRect: () => new DOMRect(x, y, 0, 0),
  contains: () => false,
})
