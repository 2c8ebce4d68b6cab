/** Leads the focus to a place. Whoever shows a place says so while it stands; whoever leads there waits until it does. */
import { tick } from 'svelte'
import { seekRow } from './longLists'
import type { Span } from './wording/spans'
import { nameOf, type Place } from './places'

/** So long a place may take to be there, in ms. */
const PATIENCE = 2000

/** A step takes the focus for itself when it opens, and a dialog gives it back; so many frames they have for that. */
const FRAMES = 40

interface Stand {
  /** What has the focus there; null: nothing can yet. */
  element(): HTMLElement | null
  focus(to: Place): void
}

/** Of several with one name the last that came stands; as it goes, the one before it. */
const stands = new Map<string, readonly Stand[]>()
const awaited = new Map<string, Set<() => void>>()
let leading: AbortController | null = null

const standing = (name: string): Stand | undefined => stands.get(name)?.at(-1)

interface How {
  /** As CSS: what within the element takes the focus; absent: the element does. */
  readonly within?: string
  /** Puts the focus there, where that is more than to give it. */
  readonly focus?: (to: Place) => void
}

/** As an attachment: the element is a place while it stands. */
export const isPlace = (at: Place, { within, focus }: How = {}) => (node: HTMLElement): (() => void) => {
  const name = nameOf(at)
  const element = () => (within ? node.querySelector<HTMLElement>(within) : node)
  const stand: Stand = { element, focus: focus ?? (() => element()?.focus()) }
  stands.set(name, [...(stands.get(name) ?? []), stand])
  for (const tell of awaited.get(name) ?? []) tell()
  return () => {
    const left = stands.get(name)?.filter((it) => it !== stand) ?? []
    if (left.length > 0) stands.set(name, left)
    else stands.delete(name)
  }
}

/** What has the focus at a place, where it stands now. */
export const elementAt = (place: Place): HTMLElement | null => standing(nameOf(place))?.element() ?? null

/** Somebody is led somewhere: a step that opens leaves the focus alone. */
export const isLed = (): boolean => leading !== null

/**
 * Puts the focus into a place, as soon as it is there and until it stays; `span` is selected in its text. False: the
 * place didn't come, or somebody typed before, who is left alone, or is led elsewhere.
 */
export async function lead(to: Place, span?: Span): Promise<boolean> {
  const name = nameOf(to)
  const end = new AbortController()
  leading?.abort()
  leading = end
  window.addEventListener('keydown', () => end.abort(), { capture: true, once: true, signal: end.signal })
  try {
    seekRow(typeof to === 'string' || stands.has(name) ? null : to.key)
    standing(name)?.focus(to)
    return (await isThere(name, end.signal)) && (await stays(name, to, span, end.signal))
  } finally {
    end.abort()
    if (leading === end) {
      leading = null
      seekRow(null)
    }
  }
}

/** Once the place is there; false: it doesn't come. */
function isThere(name: string, end: AbortSignal): Promise<boolean> {
  if (stands.has(name)) return Promise.resolve(true)
  return new Promise((answer) => {
    const told = awaited.get(name) ?? new Set()
    awaited.set(name, told)
    const say = (there: boolean) => {
      told.delete(yes)
      clearTimeout(timer)
      answer(there)
    }
    const yes = () => say(true)
    const timer = setTimeout(() => say(false), PATIENCE)
    told.add(yes)
    end.addEventListener('abort', () => say(false), { once: true })
  })
}

/** Gives it the focus until it keeps it. */
async function stays(name: string, to: Place, span: Span | undefined, end: AbortSignal): Promise<boolean> {
  await tick()
  let kept = 0
  let seen: HTMLElement | null = null
  for (let n = 0; n < FRAMES && kept < 2; n += 1) {
    if (n > 0) await new Promise((done) => requestAnimationFrame(done))
    if (end.aborted) return false
    const stand = standing(name)
    const element = stand?.element()
    if (!stand || !element) continue
    const has = element.contains(document.activeElement)
    if (has) kept += 1
    else {
      stand.focus(to)
      kept = 0
    }
    if (span && (!has || seen !== element)) select(element, span)
    seen = element
  }
  return kept === 2
}

function select(field: HTMLElement, { start, end }: Span): void {
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (isText) field.setSelectionRange(start, end)
}
