/** Writing a workshop to a file: where, what was written, and what can be done with it. */
import { exportName, exportReport, exportWorkshop } from '../bindings/commands'
import type { Exported, Extras, Failure, Format, ReportChoice } from '../bindings/types'
import { asFailure } from '../host/call'
import { askWhereToSave, openFile, showInFolder } from '../host/files'
import { flushDrafts } from './draft/flush'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { failure as failing } from '../words/failure'
import { report as words } from '../words/report'
import { fileName, sizeOf } from './files'

/**
 * Asks where, writes, and tells what was written. What is still being typed is
 * in the file too; what `extras` asks for is in it where the format can hold it;
 * a report is the one of `choice`.
 */
export async function exportAs(workshop: OpenWorkshop, format: Format, extras: Extras, choice: ReportChoice): Promise<void> {
  try {
    const suggested = await exportName({ id: workshop.id, format })
    const kind = { name: words.kinds[format], extension: format }
    const chosen = await askWhereToSave(words.dialog[format], suggested, kind)
    if (chosen === null) return
    await write(workshop, format, chosen, extras, choice)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

async function write(workshop: OpenWorkshop, format: Format, path: string, extras: Extras, choice: ReportChoice): Promise<void> {
  await flushDrafts()
  await workshop.settled()
  try {
    const { id } = workshop
    tellWritten(
      format === 'pdf'
        ? await exportReport({ id, choice, path, overwrite: true })
        : await exportWorkshop({ id, format, path, extras, overwrite: true }),
    )
  } catch (reason) {
    notices.fail(asFailure(reason), {
      label: words.elsewhere,
      run: () => void exportAs(workshop, format, extras, choice),
    })
  }
}

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
