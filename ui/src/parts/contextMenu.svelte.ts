/** The menu beside the pointer: one for the whole window, whatever it is about. The browser's own never comes. */
import type { Attachment } from 'svelte/attachments'
import { isField } from '../host/page'
import { pointAnchor, showsFieldMenu } from './fieldMenu.svelte'
import type { Anchor } from './floating'
import type { MenuItem } from './menu'

/** What can be done with a thing; each line does it. */
export interface MenuOffer {
  /** What it is about, for those who hear it. */
  readonly label: string
  readonly items: readonly MenuItem<() => void>[]
  /** Where it opens when it was asked for by a key; absent: beside what has the focus. */
  readonly beside?: Element | null
}

interface Shown extends MenuOffer {
  readonly at: Anchor
  /** What has the focus once it closes. */
  readonly back: HTMLElement | null
}

class ContextMenu {
  shown = $state.raw<Shown | null>(null)

  show(offer: MenuOffer, at: Anchor): void {
    const { activeElement } = document
    const back = this.shown?.back ?? (activeElement instanceof HTMLElement ? activeElement : null)
    this.shown = offer.items.length > 0 ? { ...offer, at, back } : null
  }

  /** Goes on with what a line of the shown menu leads to, at the same place. */
  more(offer: MenuOffer): void {
    if (this.shown) this.show(offer, this.shown.at)
  }

  close(): void {
    this.#leave()
    this.shown = null
  }

  /** Does what a line says; the focus is back before, so that what is done can lead it elsewhere. */
  pick(does: () => void): void {
    const before = this.shown
    this.#leave()
    does()
    // A line that leads to another menu keeps it open.
    if (this.shown === before) this.shown = null
  }

  #leave(): void {
    const back = this.shown?.back
    if (back?.isConnected) back.focus({ preventScroll: true })
  }
}

export const contextMenu = new ContextMenu()

/** A line that leads to more lines. */
export const leadsTo = (text: string, offer: () => MenuOffer): MenuItem<() => void> => ({
  value: () => contextMenu.more(offer()),
  text,
  detail: '›',
})

const isMenuKey = ({ key, shiftKey }: KeyboardEvent) => key === 'ContextMenu' || (key === 'F10' && shiftKey)

/**
 * Offers a menu on whatever is within an element: by the right button where it was pressed, by the menu key or Shift+F10
 * beside what is selected. In a field it stands beneath what is done with words.
 * @param ask what can be done with what lies there; null: nothing
 */
export function offersMenu(ask: (at: Element, byKey: boolean) => MenuOffer | null): Attachment<HTMLElement> {
  return (node) => {
    const open = (event: Event, byKey: boolean, point: { x: number; y: number } | null) => {
      const { target } = event
      if (!(target instanceof Element)) return
      const offer = ask(target, byKey)
      if (isField(target)) return void showsFieldMenu(event, offer?.items ?? [])
      event.preventDefault()
      if (!offer) return
      event.stopPropagation()
      const at = point ? pointAnchor(point) : (offer.beside ?? target)
      contextMenu.show(offer, at)
    }
    const pressed = (event: KeyboardEvent) => isMenuKey(event) && open(event, true, null)
    const pointed = (event: MouseEvent) => {
      // The same key may be told a second time, as if it were the pointer.
      const byKey = event.button !== 2 && event.detail === 0
      open(event, byKey, byKey ? null : { x: event.clientX, y: event.clientY })
    }
    node.addEventListener('keydown', pressed)
    node.addEventListener('contextmenu', pointed)
    return () => {
      node.removeEventListener('keydown', pressed)
      node.removeEventListener('contextmenu', pointed)
    }
  }
}
