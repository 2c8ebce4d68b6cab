/** Handing on what a workshop has: into a file, or to the clipboard; what was handed on, and what can be done with it. */
import { copiedPicture, copiedPlan, exportName, exportPicture, exportReport, exportWorkshop, pictureName } from '../bindings/commands'
import { WRITTEN } from '../bindings/formats'
import type { Exported, Extras, Failure, Format, NamePlace, PictureFormat, PictureOptions, ReportChoice, ReportForm } from '../bindings/types'
import { asFailure } from '../host/call'
import { askWhereToSave, openFile, showInFolder, type Chosen } from '../host/files'
import { copyPicture, copyTable } from '../host/systemClipboard'
import { flushDrafts } from './draft/flush'
import { notices } from './notices.svelte'
import { namedIn } from './people.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { exporting as choice } from '../words/exporting'
import { failure as failing } from '../words/failure'
import { report as words } from '../words/report'
import { fileName, sizeOf } from './files'

/** What is exported: a workshop in a format, a report, a picture as a file, a picture to the clipboard. */
export type Wanted =
  | { readonly format: Format; readonly extras: Extras }
  | { readonly report: ReportChoice }
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
      'picture' in wanted
        ? await pictureName({ id, format: wanted.picture, kind: wanted.options.kind })
        : await exportName({ id, format: formatOf(wanted) })
    const chosen = await askWhereToSave(titleOf(wanted), suggested, kindOf(wanted))
    if (chosen === null) return
    await write(workshop, wanted, chosen)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

/** What a file is written as. */
const formatOf = (wanted: File): Format => ('report' in wanted ? wanted.report.form : 'picture' in wanted ? wanted.picture : wanted.format)

const titleOf = (wanted: File): string =>
  'picture' in wanted ? choice.pictureDialog(choice.pictures[wanted.options.kind]) : choice.dialog[formatOf(wanted)]

function kindOf(wanted: File): { name: string; extension: string } {
  const format = formatOf(wanted)
  return { name: choice.kinds[format], extension: WRITTEN.find((it) => it.format === format)?.ending ?? format }
}

async function write(workshop: OpenWorkshop, wanted: File, chosen: Chosen): Promise<void> {
  await flushDrafts()
  await workshop.settled()
  try {
    tellWritten(await written(workshop.id, wanted, chosen))
  } catch (reason) {
    notices.fail(asFailure(reason), {
      label: words.elsewhere,
      run: () => void save(workshop, wanted),
    })
  }
}

const REPORTS = { pdf: true, docx: true, md: true } satisfies { readonly [form in ReportForm]: true }

/** Whether a format is a report: then it is the one that was asked for. */
export const isReport = (format: Format): format is ReportForm => format in REPORTS

function written(id: number, wanted: File, { path, overwrite }: Chosen): Promise<Exported> {
  if ('report' in wanted) return exportReport({ id, choice: wanted.report, path, overwrite })
  if ('picture' in wanted) return exportPicture({ id, format: wanted.picture, options: wanted.options, path, overwrite })
  return exportWorkshop({ id, format: wanted.format, path, extras: wanted.extras, overwrite })
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

/** Tells that a file was written, which characters no font had for it, and what can be done with it. */
export function tellWritten(written: Exported): void {
  const told = words.exported(fileName(written.path), sizeOf(written.bytes))
  notices.say(
    written.undrawn === undefined ? told : `${told}. ${words.undrawn(written.undrawn)}`,
    { label: words.open, run: () => void toldWhere(openFile(written.path), written.path) },
    { label: words.show, run: () => void toldWhere(showInFolder(written.path), written.path) },
  )
}

/** The system may have no program for a file: then it is told where the file is. */
async function toldWhere(doing: Promise<void>, path: string): Promise<void> {
  try {
    await doing
  } catch {
    const failure: Failure = { code: 'failed', message: failing.openFailed, help: failing.openFailedHelp(path) }
    notices.fail(failure)
  }
}
