/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, wherever the focus is: a field's own words while it has any, else the document. */
import { tick } from 'svelte'
import { fieldOf, keepTyped, putAgain, takeBack, wentBeyond, type Field } from '../../parts/typed'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { enter } from '../../parts/regions'

/** What the keys need of the desk. */
interface Undoes {
  readonly workshop: Pick<OpenWorkshop, 'undo' | 'redo'> | null
}

/**
 * Hears the keys before dialogs and fields do, which keep theirs to
 * themselves; the page's own undo, which is one for all fields, never runs.
 * The answer stops it.
 */
export function undoes(desk: Undoes): () => void {
  const go = (field: Field | null, redo: boolean) => {
    if (field && (redo ? putAgain(field) : takeBack(field))) return
    if (field && !redo) wentBeyond(field)
    if (desk.workshop) void step(desk.workshop, redo)
  }
  const pressed = (event: KeyboardEvent) => {
    const redo = meaning(event)
    // While letters are composed, the keys are the input method's.
    if (redo === null || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    go(fieldOf(event.target), redo)
  }
  addEventListener('keydown', pressed, true)
  const forget = keepTyped(go)
  return () => {
    removeEventListener('keydown', pressed, true)
    forget()
  }
}

/** Undo: false; redo: true; null: neither. */
function meaning({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y' && !shiftKey) return true
  return letter === 'z' ? shiftKey : null
}

/** A step of the document; the focus stays in its region where its place goes with the step. */
async function step(workshop: Pick<OpenWorkshop, 'undo' | 'redo'>, redo: boolean): Promise<void> {
  const region = document.activeElement?.closest<HTMLElement>('[data-region]')
  await (redo ? workshop.redo() : workshop.undo())
  await tick()
  if (region?.isConnected && document.activeElement === document.body) enter(region)
}
