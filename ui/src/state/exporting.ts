/** Handing on what a workshop has: into a file, or to the clipboard; what was handed on, and what can be done with it. */
import { copiedPicture, copiedPlan, exportName, exportPicture, exportWorkshop, pictureName } from '../bindings/commands'
import { WRITTEN } from '../bindings/formats'
import type { Exported, Extras, Failure, Format, NamePlace, PictureFormat, PictureOptions } from '../bindings/types'
import { asFailure } from '../host/call'
import { askWhereToSave, openFile, showInFolder } from '../host/files'
import { copyPicture, copyTable } from '../host/systemClipboard'
import { flushDrafts } from './draft/flush'
import { notices } from './notices.svelte'
import { namedIn } from './people.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { exporting as choice } from '../words/exporting'
import { failure as failing } from '../words/failure'
import { report as words } from '../words/report'
import { fileName, sizeOf } from './files'

/** What is exported: a workshop in a format, a picture as a file, a picture to the clipboard. */
export type Wanted =
  | { readonly format: Format; readonly extras: Extras }
  | { readonly picture: PictureFormat; readonly options: PictureOptions }
  | { readonly copied: PictureOptions }

/** Exports what is wanted. What is still being typed is in it, too. */
export async function exportAs(workshop: OpenWorkshop, wanted: Wanted): Promise<void> {
  if ('copied' in wanted) await copy(workshop, wanted.copied)
  else await save(workshop, wanted)
}

type File = Exclude<Wanted, { copied: unknown }>

/** Asks where, writes, and tells what was written. */
async function save(workshop: OpenWorkshop, wanted: File): Promise<void> {
  try {
    const { id } = workshop
    const suggested =
      'format' in wanted
        ? await exportName({ id, format: wanted.format })
        : await pictureName({ id, format: wanted.picture, kind: wanted.options.kind })
    const chosen = await askWhereToSave(titleOf(wanted), suggested, kindOf(wanted))
    if (chosen === null) return
    await write(workshop, wanted, chosen)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

const titleOf = (wanted: File): string =>
  'format' in wanted ? choice.dialog[wanted.format] : choice.pictureDialog(choice.pictures[wanted.options.kind])

function kindOf(wanted: File): { name: string; extension: string } {
  if ('picture' in wanted) return { name: choice.kinds[wanted.picture], extension: wanted.picture }
  const extension = WRITTEN.find((it) => it.format === wanted.format)?.ending ?? wanted.format
  return { name: choice.kinds[wanted.format], extension }
}

async function write(workshop: OpenWorkshop, wanted: File, path: string): Promise<void> {
  await flushDrafts()
  await workshop.settled()
  const { id } = workshop
  try {
    tellWritten(
      'format' in wanted
        ? await exportWorkshop({ id, format: wanted.format, path, extras: wanted.extras, overwrite: true })
        : await exportPicture({ id, format: wanted.picture, options: wanted.options, path, overwrite: true }),
    )
  } catch (reason) {
    notices.fail(asFailure(reason), {
      label: words.elsewhere,
      run: () => void save(workshop, wanted),
    })
  }
}

async function copy(workshop: OpenWorkshop, options: PictureOptions): Promise<void> {
  await flushDrafts()
  await workshop.settled()
  try {
    const picture = atob(await copiedPicture({ id: workshop.id, options }))
    await copyPicture(Uint8Array.from(picture, (it) => it.charCodeAt(0)))
    notices.say(choice.copiedPicture)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

/**
 * Gives the plan to the clipboard: rows for a spreadsheet, and a table for a mail. It is nobody's yet: names that stand in it
 * are told, and not asked about.
 */
export async function copyPlan(workshop: OpenWorkshop): Promise<void> {
  const named = (await namedIn(workshop, { private: false, who_was_hurt: false })).filter((it) => it.places.some(isInPlan))
  try {
    const { text, html } = await copiedPlan({ id: workshop.id })
    await copyTable(html, text)
    const copied = choice.copiedPlan(workshop.actions.length)
    notices.say(named.length === 0 ? copied : `${copied}. ${choice.copiedNames(named.length)}`)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

const isInPlan = ({ spot: { key } }: NamePlace): boolean => typeof key === 'object' && ('action' in key || 'cause' in key)

/** Tells that a file was written, and what can be done with it. */
export function tellWritten(written: Exported): void {
  notices.say(
    words.exported(fileName(written.path), sizeOf(written.bytes)),
    { label: words.open, run: () => void told(openFile(written.path), written.path) },
    { label: words.show, run: () => void told(showInFolder(written.path), written.path) },
  )
}

/** The system may have no program for a file: then it is told where the file is. */
async function told(doing: Promise<void>, path: string): Promise<void> {
  try {
    await doing
  } catch {
    const failure: Failure = { code: 'failed', message: failing.openFailed, help: failing.openFailedHelp(path) }
    notices.fail(failure)
  }
}
