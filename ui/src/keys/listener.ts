/** The one listener of keys: it finds what a key means where the focus is, and does it. */
import { isField } from '../host/page'
import { scopesOfWindow, scopesOn, type Attached } from './attached'
import { chordsOf, composes, isHeld, isSingle } from './chord'
import { settings } from './settings.svelte'
import { entryOf, idsIn, type KeyId } from './table'
import { SECOND, written } from './typing/run'

/** Parts with letters and arrows of their own, by what they say they are. */
const WIDGETS = '[role=menu], [role=listbox], [role=grid], [role=combobox], [role=tree]'
/** Parts that are gone along, and have no use for other keys. */
const ROWS = '[role=radiogroup], [role=tablist]'
const ALONG = ['←', '↑', '→', '↓', 'Home', 'End', 'Space', 'Enter', 'Del']
/** What Enter and Space press. */
const PRESSED = 'button, a[href], summary, select, input, [role=button]'

/** What lies between the focus and whoever a scope is of. */
interface Between {
  field: boolean
  dialog: boolean
  widget: boolean
  row: boolean
  /** It is pressed by Enter and Space. */
  button: boolean
}

/** A place to look for the key, with what lies before it. */
interface Place extends Between {
  readonly attached: Attached
}

let listeners = 0

/** Hears keys while anybody has asked for it; the answer ends that. */
export function listen(): () => void {
  if ((listeners += 1) === 1) {
    addEventListener('keydown', early, true)
    addEventListener('keydown', late)
  }
  return () => {
    if ((listeners -= 1) > 0) return
    removeEventListener('keydown', early, true)
    removeEventListener('keydown', late)
  }
}

/** True: the key is held until it is known to be one, or it was a letter. */
type Holds = (event: KeyboardEvent) => boolean
let holder: Holds | null = null

/** Whoever tells keys from words hears each key first; the answer ends that. */
export function tellsWords(holds: Holds): () => void {
  const deaf = listen()
  holder = holds
  return () => {
    if (holder === holds) holder = null
    deaf()
  }
}

/** When somebody has struck a letter outside of a field, where nothing takes it, in ms. */
let wroteAt = Number.NEGATIVE_INFINITY
/** Whether the key that is struck now comes right after such a letter. */
let amidWords = false

const early = (event: KeyboardEvent) => {
  if (next && !isHeld(event) && !composes(event)) {
    const hear = next
    next = null
    stop(event)
    return hear(event)
  }
  if (holder?.(event)) return
  const now = performance.now()
  amidWords = now - wroteAt < SECOND
  const isLost = !press(event, false) && written(event) !== null && !isField(event.target)
  if (isLost) wroteAt = now
}
const late = (event: KeyboardEvent) => {
  if (!event.defaultPrevented) press(event, true)
}

/** As if its key were struck there, whichever that is. */
export function strike(id: KeyId, at: Element): void {
  for (const { attached } of placesOf(at)) {
    const does = attached.handlers[id]
    if (does && does({ at: 0, target: at, amidWords: false }) !== false) return
  }
}

/** Who is told of the next key instead of whoever it means something to. */
let next: ((event: KeyboardEvent) => void) | null = null

/** Tells of the next key, which means nothing else; the answer gives up. */
export function hearNext(hear: (event: KeyboardEvent) => void): () => void {
  next = hear
  return () => {
    if (next === hear) next = null
  }
}

/** Keys whose last work is not done yet. */
const pending = new Set<KeyId>()

/** Does what the key means; false: nothing. */
function press(event: KeyboardEvent, isLate: boolean): boolean {
  if (composes(event) || isHeld(event)) return false
  const places = placesOf(event.target)
  for (const chord of chordsOf(event)) {
    for (const place of places) {
      for (const id of idsIn(place.attached.scope)) {
        const at = settings.keysOf(id).indexOf(chord)
        if (at < 0 || (entryOf(id).late ?? false) !== isLate || !holds(id, chord, place)) continue
        if (event.repeat && pending.has(id)) {
          stop(event)
          return true
        }
        const done = place.attached.handlers[id]?.({ at, target: event.target, amidWords })
        if (done === false) continue
        if (done instanceof Promise) wait(id, done)
        if (entryOf(id).system) event.stopPropagation()
        else stop(event)
        return true
      }
    }
  }
  return false
}

function wait(id: KeyId, done: Promise<unknown>): void {
  pending.add(id)
  void done.catch(() => undefined).then(() => pending.delete(id))
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** Whether a key holds in a scope that is around what has the focus. */
function holds(id: KeyId, chord: string, { field, dialog, widget, row, button }: Between): boolean {
  const { through } = entryOf(id)
  if (isSingle(chord) && !settings.singles) return false
  if (dialog && through !== 'dialogs') return false
  if (field && through === undefined) return false
  if (button && (chord === 'Enter' || chord === 'Space')) return false
  if (row && through === undefined && ALONG.includes(chord)) return false
  return !widget || through !== undefined || /^(Ctrl|Alt)\+|^F\d/.test(chord)
}

/** The scopes around what has the focus, from the innermost to the window's. */
function placesOf(target: EventTarget | null): readonly Place[] {
  const places: Place[] = []
  const between: Between = { field: false, dialog: false, widget: false, row: false, button: false }
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
    for (const attached of scopesOn(at)) if (!attached.itself || at === target) places.push({ ...between, attached })
    between.field ||= isField(at)
    between.dialog ||= at.tagName === 'DIALOG'
    // One that has attached scopes leaves the other keys alone.
    between.widget ||= at.matches(WIDGETS) && scopesOn(at).length === 0
    between.row ||= at.matches(ROWS) && scopesOn(at).length === 0
    between.button ||= at.matches(PRESSED)
  }
  // Nothing has the focus, but a dialog stands over all.
  between.dialog ||= document.querySelector('dialog[open]') !== null
  const all = scopesOfWindow().map((attached) => ({ ...between, attached }))
  // Whatever has the focus, what is dragged comes first.
  const [first, last] = [true, false].map((drags) => all.filter((it) => (it.attached.scope === 'drag') === drags))
  return [...(first ?? []), ...places, ...(last ?? [])]
}
