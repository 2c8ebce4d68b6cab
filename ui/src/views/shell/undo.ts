/** Undo and redo, wherever the focus is: a field's own words while it has any, else the document. */
import { tick } from 'svelte'
import { keysOfWindow } from '../../keys/scopes'
import { fieldOf, keepTyped, putAgain, takeBack, wentBeyond, type Field } from '../../state/draft/typed'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { enter } from '../../parts/regions'

/** What the keys need of the desk. */
interface Undoes {
  readonly workshop: Pick<OpenWorkshop, 'undo' | 'redo'> | null
}

/**
 * Hears the keys in fields and dialogs too; the page's own undo, which is one
 * for all fields, never runs. The answer stops it.
 */
export function undoes(desk: Undoes): () => void {
  const go = (field: Field | null, redo: boolean): Promise<void> | void => {
    if (field && (redo ? putAgain(field) : takeBack(field))) return
    if (field && !redo) wentBeyond(field)
    if (desk.workshop) return step(desk.workshop, redo)
  }
  const forget = keepTyped(go)
  const leave = keysOfWindow('document', {
    undo: ({ target }) => go(fieldOf(target), false),
    redo: ({ target }) => go(fieldOf(target), true),
  })
  return () => {
    leave()
    forget()
  }
}

/** A step of the document; the focus stays in its region where its place goes with the step. */
async function step(workshop: Pick<OpenWorkshop, 'undo' | 'redo'>, redo: boolean): Promise<void> {
  const region = document.activeElement?.closest<HTMLElement>('[data-region]')
  await (redo ? workshop.redo() : workshop.undo())
  await tick()
  if (region?.isConnected && document.activeElement === document.body) enter(region)
}
