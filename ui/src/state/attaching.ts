/** Attaching pictures and files to a thing of a workshop, and telling what became of them. */
import { attachFiles, attachPasted, attachedThumbnail, saveAttached } from '../bindings/commands'
import type { AttachedTo, Attaching, Attachment } from '../bindings/types'
import { asFailure } from '../host/call'
import { askForFiles, askWhereToSave } from '../host/files'
import { evidence as words } from '../words/evidence'
import { undoNow } from './causeCommands'
import { tellWritten } from './exporting'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/** Whether two things are the same one. */
export const isSame = (one: AttachedTo, other: AttachedTo): boolean => nameOf(one) === nameOf(other)

const nameOf = (it: AttachedTo): string => Object.entries(it).flat().join('-')

export const isPicture = (it: Attachment): boolean => it.media !== 'application/octet-stream'

/** Asks for files, and attaches them. */
export async function chooseFiles(workshop: OpenWorkshop, to: AttachedTo): Promise<void> {
  try {
    const paths = await askForFiles(words.choose, words.kind, ['*'])
    if (paths.length > 0) await attachPaths(workshop, to, paths)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

export async function attachPaths(workshop: OpenWorkshop, to: AttachedTo, paths: readonly string[]): Promise<void> {
  tell(workshop, await workshop.attach(() => attachFiles({ id: workshop.id, to, paths: [...paths] })))
}

/** Attaches a picture from the clipboard. */
export async function attachPicture(workshop: OpenWorkshop, to: AttachedTo, picture: Blob, name: string): Promise<void> {
  const bytes = await inBase64(picture)
  tell(workshop, await workshop.attach(() => attachPasted({ id: workshop.id, to, name, bytes })))
}

function inBase64(blob: Blob): Promise<string> {
  return new Promise((answer, fail) => {
    const reader = new FileReader()
    reader.onload = () => answer(String(reader.result).split(',').at(1) ?? '')
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(blob)
  })
}

/** The picture of what is pasted, unless words are with it: those are pasted where the caret is. */
export function pastedPicture(event: ClipboardEvent): File | null {
  const data = event.clipboardData
  if (!data || data.getData('text/plain') !== '') return null
  const items = [...data.items].filter((it) => it.kind === 'file').map((it) => it.getAsFile())
  const files = [...data.files, ...items]
  return files.find((it) => it !== null && /^image\/(png|jpeg)$/.test(it.type)) ?? null
}

function tell(workshop: OpenWorkshop, attaching: Attaching | null): void {
  if (!attaching) return
  if (attaching.cleaned > 0) notices.say(words.cleaned(attaching.cleaned), undoNow(workshop))
  if (attaching.as_they_are.length > 0) notices.say(words.asTheyAre(attaching.as_they_are), undoNow(workshop))
  for (const message of attaching.problems) notices.fail({ code: 'refused', message, help: '' })
}

export async function removeAttachment(workshop: OpenWorkshop, it: Attachment): Promise<void> {
  const outcome = await workshop.edit({ remove_attachment: { id: it.id } })
  if (outcome) notices.say(words.removed(it.name), undoNow(workshop))
}

/** Writes a copy of what is attached to where somebody says. */
export async function saveCopy(workshop: OpenWorkshop, it: Attachment): Promise<void> {
  try {
    const ending = it.name.includes('.') ? (it.name.split('.').at(-1) ?? '*') : '*'
    const chosen = await askWhereToSave(words.saveDialog, it.name, { name: words.kind, extension: ending })
    if (chosen === null) return
    const { path, overwrite } = chosen
    tellWritten(await saveAttached({ id: workshop.id, attachment: it.id, path, overwrite }))
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

/** Small pictures by what is in them: they never change. */
const thumbnails = new Map<string, Promise<string | null>>()
const MOST = 200

/** The address of a small picture; null: it isn't kept any more. It rejects where the picture is damaged. */
export function thumbnail(workshop: OpenWorkshop, it: Attachment): Promise<string | null> {
  const known = thumbnails.get(it.hash)
  if (known) return known
  const asked = attachedThumbnail({ id: workshop.id, attachment: it.id })
  const [oldest] = thumbnails.keys()
  if (thumbnails.size >= MOST && oldest !== undefined) thumbnails.delete(oldest)
  thumbnails.set(it.hash, asked)
  // What isn't there may come again.
  void asked.then((found) => found === null && thumbnails.delete(it.hash), () => thumbnails.delete(it.hash))
  return asked
}
