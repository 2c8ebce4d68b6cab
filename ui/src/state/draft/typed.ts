/**
 * Every field takes back its own words, and only its own. The page's undo is
 * one for all fields: it would bring words back elsewhere, so it never runs.
 *
 * One listener at the document keeps what was typed, field by field; no field
 * has to do anything. A value that comes from elsewhere (a saved one, or none
 * after Enter) begins anew, and so do words that were saved: from then on the
 * document's undo has them.
 */
import { begins, continues, type Typing } from './typing'

export type Field = HTMLInputElement | HTMLTextAreaElement

/** A field at some moment: its words and what is selected. */
interface Moment {
  readonly value: string
  readonly start: number
  readonly end: number
}

class History {
  past: Moment[] = []
  future: Moment[] = []
  /** How the last words came; null: what comes next is a step of its own. */
  typing: Typing | null = null
  /** An input method is at work: all it does is one step. */
  composing: 'no' | 'begun' | 'on' = 'no'
  /** As the field is about to be changed; null: nobody said so. */
  before: Moment | null = null
  /** So many steps of the document were taken back since words of the field were. */
  beyond = 0

  constructor(public value: string) {}

  begin(value: string): void {
    this.past = []
    this.future = []
    this.typing = this.before = null
    this.beyond = 0
    this.value = value
  }
}

/** More steps than this of one field nobody takes back. */
const MOST = 300

const histories = new WeakMap<Field, History>()
/** What is saved where words stand in a field that were typed before it was shown; null: none do. */
type Beneath = () => string | null
/** Asked of the draft of each field. */
const beneath = new WeakMap<Field, Beneath>()
/** Words are being put back: that is no typing. */
let puttingBack = false

/** A field of text; what only serves the clipboard isn't one. */
export function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target.getAttribute('aria-hidden') === 'true' ? null : target
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search') ? target : null
}

/** Takes back the field's last own words; false: there are none. */
export function takeBack(field: Field): boolean {
  const history = historyOf(field)
  return moved(field, history, history.past, history.future)
}

/** Puts the words back that were taken back last; false: there are none, or steps of the document come first. */
export function putAgain(field: Field): boolean {
  const history = historyOf(field)
  if (history.beyond > 0) {
    history.beyond -= 1
    return false
  }
  return moved(field, history, history.future, history.past)
}

/** The document takes a step back in the field's stead. */
export function wentBeyond(field: Field): void {
  const history = historyOf(field)
  if (history.future.length > 0) history.beyond += 1
}

/** A draft stands in a field: where its words were typed before, what is saved takes their place when they are taken back. */
export const standsIn = (field: Field, saved: Beneath): void => void beneath.set(field, saved)

/** Words of a field were saved: up to them, the document's undo takes them back. */
export function saved(field: Field, value: string): void {
  // These fields belong to something else than the document that undo is about.
  if (field.closest('[data-own-words]')) return
  const history = historyOf(field)
  const at = history.past.findLastIndex((it) => it.value === value)
  const base = { value, start: value.length, end: value.length }
  if (field.value === value) history.past = []
  else history.past = at < 0 ? [base] : history.past.slice(at)
  history.future = []
  history.typing = null
}

/** Puts words into the place of others, as if they were typed: one step. */
export function write(field: Field, text: string, start: number, end: number): void {
  historyOf(field).typing = null
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }))
  historyOf(field).typing = null
}

/** Writes words at the end of those that a field has, and leaves the caret there. */
export function append(field: Field, text: string): void {
  const end = field.value.length
  const space = end > 0 && !/\s$/.test(field.value) && !/^\s/.test(text) ? ' ' : ''
  write(field, space + text, end, end)
}

/** Listens to what is typed anywhere; `undone` hears a wish of the page's own undo, and does the right thing instead. */
export function keepTyped(undone: (field: Field | null, redo: boolean) => void): () => void {
  const beforeInput = (event: InputEvent) => {
    if (event.inputType.startsWith('history')) {
      event.preventDefault()
      if (!event.isComposing) undone(fieldOf(event.target), event.inputType === 'historyRedo')
      return
    }
    const field = fieldOf(event.target)
    if (field) historyOf(field).before = momentOf(field)
  }
  const input = (event: Event) => {
    const field = fieldOf(event.target)
    if (field && !puttingBack) note(field, event)
  }
  const composes = (event: Event) => {
    const field = fieldOf(event.target)
    if (!field) return
    const history = historyOf(field)
    history.composing = event.type === 'compositionstart' ? 'begun' : 'no'
    history.typing = null
  }
  const enters = (event: Event) => {
    const field = fieldOf(event.target)
    if (field) historyOf(field)
  }
  const on = { beforeinput: beforeInput, input, compositionstart: composes, compositionend: composes, focusin: enters }
  for (const [name, hears] of Object.entries(on)) document.addEventListener(name, hears as EventListener, true)
  return () => {
    for (const [name, hears] of Object.entries(on)) document.removeEventListener(name, hears as EventListener, true)
  }
}

/** Something was typed. */
function note(field: Field, event: Event): void {
  const known = histories.get(field)
  const history = known ?? new History(field.value)
  histories.set(field, history)
  const before = history.before ?? { value: history.value, start: history.value.length, end: history.value.length }
  history.before = null
  // Nobody said that the words had become others meanwhile.
  if (!known || history.value !== before.value) history.begin(before.value)
  if (field.value === before.value) return
  const now = typingOf(event, before, field)
  const goesOn = history.composing === 'on' || (history.composing === 'no' && continues(history.typing, now))
  if (history.composing === 'begun') history.composing = 'on'
  if (!goesOn) history.past = [...history.past, before].slice(-MOST)
  history.future = []
  history.beyond = 0
  history.typing = begins(now) ? now : null
  history.value = field.value
}

function typingOf(event: Event, before: Moment, field: Field): Typing {
  const typed = event as Partial<InputEvent>
  return {
    how: typed.inputType ?? '',
    text: typed.data ?? '',
    from: before.start,
    selected: before.end > before.start,
    to: field.selectionStart ?? field.value.length,
    at: performance.now(),
  }
}

/** What is known of a field; words that came from elsewhere begin it anew. */
function historyOf(field: Field): History {
  const known = histories.get(field)
  if (known) {
    if (known.value !== field.value && known.composing === 'no') known.begin(field.value)
    return known
  }
  const fresh = new History(field.value)
  const saved = beneath.get(field)?.() ?? null
  if (saved !== null) fresh.past = [{ value: saved, start: saved.length, end: saved.length }]
  histories.set(field, fresh)
  return fresh
}

/** One step from a list; what there was goes onto the other. */
function moved(field: Field, history: History, from: Moment[], onto: Moment[]): boolean {
  let goal = from.pop()
  while (goal?.value === field.value) goal = from.pop()
  if (!goal) return false
  onto.push(momentOf(field))
  puttingBack = true
  try {
    field.value = goal.value
    field.setSelectionRange(goal.start, goal.end)
    history.value = goal.value
    history.typing = null
    const inputType = onto === history.future ? 'historyUndo' : 'historyRedo'
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
  } finally {
    puttingBack = false
  }
  return true
}

const momentOf = (field: Field): Moment => ({
  value: field.value,
  start: field.selectionStart ?? field.value.length,
  end: field.selectionEnd ?? field.value.length,
})
