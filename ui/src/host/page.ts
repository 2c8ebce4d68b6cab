/**
 * What the browser beneath would do with the page by itself, and must not: load it again, go elsewhere, show a menu that
 * offers both. The engine is told too, in `src-tauri/src/window/page.rs` and `engine.rs`; this holds on every system.
 */

/** Keeps the page where it is. Called once a page, after it is mounted: the window's own keys come first. */
export function keepPage(): void {
  addEventListener('contextmenu', (event) => event.preventDefault(), { capture: true })
  addEventListener('keydown', (event) => isOnlyTheBrowsers(event) && event.preventDefault(), { capture: true })
  addEventListener('keydown', (event) => isOffersKey(event) && event.preventDefault(), { capture: true })
  addEventListener('keydown', (event) => movesThePage(event) && event.preventDefault())
  for (const pressed of ['mousedown', 'mouseup', 'auxclick'] as const) {
    addEventListener(pressed, (event) => leads(event) && event.preventDefault(), { capture: true })
  }
  for (const dragged of ['dragover', 'drop'] as const) {
    addEventListener(dragged, (event) => isTextForField(event) || event.preventDefault(), { capture: true })
  }
}

/** Words are written here. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_WORDS.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

const WITHOUT_WORDS = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Keys that mean something to a browser and nothing to Lisca, wherever the focus is. */
export function isOnlyTheBrowsers(event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey
  if (BROWSER_KEYS.has(event.key)) return true
  if (event.key === 'F5') return control || event.shiftKey || event.altKey
  // With Shift it reports a near miss.
  return control && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'r'
}

const BROWSER_KEYS = new Set(['BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch', 'Refresh'])

/**
 * The keys of what is offered (Ctrl with `.` or `,`, and the like of them). A field's input method gets whatever keydown
 * isn't prevented, and opens its picker of emoji: so they never reach it, whether something is offered yet or not. Who
 * hears them doesn't ask whether they were prevented.
 */
export function isOffersKey({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // Ctrl with Alt is AltGr, which writes.
  if (!(ctrlKey || metaKey) || altKey) return false
  // Where a keyboard has a letter at their place (Dvorak has V and W), that letter is another command.
  return OFFERS_KEYS.has(key) || (OFFERS_PLACES.has(code) && !isLetter(key))
}

const OFFERS_KEYS = new Set(['.', ',', ';'])
const OFFERS_PLACES = new Set(['Period', 'Comma'])

/** Whether the key writes a letter in this keyboard. */
export const isLetter = (key: string): boolean => /^\p{L}$/u.test(key)

/** Keys that have a meaning in Lisca here and there. Whoever took them has done so before; what is left goes nowhere. */
export function movesThePage(event: KeyboardEvent): boolean {
  if (event.key === 'F5') return true
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r') return true
  if (isField(event.target)) return false
  const arrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  return event.key === 'Backspace' || (arrow && event.altKey)
}

/** The buttons at a mouse's side go back and forward; the wheel opens a link in another window. */
function leads(event: MouseEvent): boolean {
  if (event.button === 3 || event.button === 4) return true
  return event.button === 1 && event.target instanceof Element && event.target.closest('a[href]') !== null
}

/** Words that are dragged into a field; not a file, nor an address. */
function isTextForField(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? []
  return isField(event.target) && !types.includes('Files') && !types.includes('text/uri-list')
}
