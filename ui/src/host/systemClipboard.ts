/**
 * The system's clipboard, by way of a field that nobody sees: a diagram has no
 * text that could be marked, and asking for the clipboard outright is refused
 * to pages.
 *
 * `execCommand` stays although it is deprecated, here and in the menu of a field: it says at once whether the clipboard took
 * the words, before a cut takes them away, and cuts in a field as its key does. `navigator.clipboard.writeText` says so
 * later, and only to a page that has the focus and that the engine finds secure.
 */
import { readImage, writeHtml, writeImage } from '@tauri-apps/plugin-clipboard-manager'

/** Gives a table to the clipboard, in HTML and as text at once: each program takes what it knows. */
export const copyTable = (html: string, text: string): Promise<void> => writeHtml(html, text)

/** Gives a picture to the clipboard: a file in PNG. */
export const copyPicture = (png: Uint8Array): Promise<void> => writeImage(png)

/** The picture in the clipboard, in PNG; null: there is none. WebKitGTK tells a page of words that are pasted, and of nothing else. */
export async function pictureInClipboard(): Promise<Blob | null> {
  const image = await readImage().catch(() => null)
  if (!image) return null
  try {
    const [{ width, height }, points] = [await image.size(), await image.rgba()]
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(points), width, height), 0, 0)
    return await new Promise((answer) => canvas.toBlob(answer, 'image/png'))
  } finally {
    void image.close()
  }
}

/** Gives words to the clipboard; must be called while a key or a click is handled. */
export function copyText(field: HTMLTextAreaElement, text: string): boolean {
  const before = document.activeElement
  field.value = text
  field.focus({ preventScroll: true })
  field.select()
  // As it is: what a field shows may have lost its lines and tabs.
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  field.addEventListener('copy', give, { once: true })
  const taken = document.execCommand('copy')
  field.removeEventListener('copy', give)
  field.value = ''
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return taken
}

/** So long after its key a paste comes, in ms, or there is nothing to paste. */
const PATIENCE = 300

/** Takes the words that are about to be pasted; null: there are none. The focus is left in the field. */
export function pasteText(field: HTMLTextAreaElement): Promise<string | null> {
  field.value = ''
  field.focus({ preventScroll: true })
  return new Promise((answer) => {
    const end = (text: string | null) => {
      clearTimeout(timer)
      field.removeEventListener('paste', take)
      field.value = ''
      answer(text)
    }
    const take = (event: ClipboardEvent) => {
      event.preventDefault()
      end(event.clipboardData?.getData('text/plain') ?? '')
    }
    const timer = setTimeout(() => end(null), PATIENCE)
    field.addEventListener('paste', take)
  })
}
