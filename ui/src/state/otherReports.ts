/** How others report and hear back: the form and the sheets as files, and sealed reports that come in. */
import * as commands from '../bindings/commands'
import type { Arrival, Exported, FormFormat, LeafletFormat, ReportId } from '../bindings/types'
import { asFailure } from '../host/call'
import { askForFiles, askWhereToSave, type Chosen } from '../host/files'
import { hazards as words } from '../words/hazards'
import { tellWritten } from './exporting'
import type { Inbox } from './inbox.svelte'
import { notices } from './notices.svelte'

/** How the files of each format end. */
const ENDINGS: { readonly [format in LeafletFormat]: string } = { pdf: 'pdf', html: 'html', text: 'txt' }

/** Saves the form that others report with. */
export function saveForm(format: FormFormat): Promise<void> {
  return saveAs(words.others.form, format, () => commands.reportFormName({ format }), (to) => commands.reportForm({ format, ...to }))
}

/** Saves what is told back: of one report, or to everybody. Names on it are asked about first; `named`: they go out as they are. */
export async function saveFeedback(id: ReportId | null, format: LeafletFormat, named = false): Promise<void> {
  // Where nobody can tell, nothing is held up.
  const names = named ? [] : await commands.feedbackNames({ id }).catch(() => [])
  if (names.length > 0) {
    notices.say(words.others.named(names), { label: words.others.allTheSame, run: () => void saveFeedback(id, format, true) })
    return
  }
  return saveAs(words.others.youToldUs, format, () => commands.feedbackName({ id, format }), (to) => commands.feedback({ id, format, ...to }))
}

async function saveAs(title: string, format: LeafletFormat, name: () => Promise<string>, write: (to: Pick<Chosen, 'path' | 'overwrite'>) => Promise<Exported>): Promise<void> {
  try {
    const chosen = await askWhereToSave(title, await name(), { name: words.others.kinds[format], extension: ENDINGS[format] })
    if (chosen !== null) tellWritten(await write({ path: chosen.path, overwrite: chosen.overwrite }))
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

/** Asks for sealed files, and opens them into the inbox. */
export async function openSealed(inbox: Inbox): Promise<void> {
  await takeFiles(inbox, await askForFiles(words.others.open, words.others.sealedKind, ['lisca-report', 'txt']))
}

export async function takeFiles(inbox: Inbox, paths: readonly string[]): Promise<void> {
  if (paths.length > 0) await take(inbox, commands.openSealedFiles({ paths: [...paths] }))
}

export async function takeText(inbox: Inbox, text: string): Promise<void> {
  await take(inbox, commands.openSealedText({ text }).then((it) => [it]))
}

/** Whether a text is meant to be a sealed report. */
export const isSealed = (text: string): boolean => text.includes('BEGIN LISCA REPORT')

/** Where the files are that were copied in a file manager, of a list of addresses. */
export const pathsIn = (list: string): string[] =>
  list
    .split(/\r?\n/)
    .filter((it) => it.startsWith('file://'))
    .map((it) => decodeURIComponent(new URL(it).pathname).replace(/^\/(?=[a-z]:)/i, ''))

async function take(inbox: Inbox, coming: Promise<readonly Arrival[]>): Promise<void> {
  try {
    const arrivals = await coming
    await inbox.refresh()
    tell(inbox, arrivals)
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}

/** What came is told together; what didn’t, each by its name. */
function tell(inbox: Inbox, arrivals: readonly Arrival[]): void {
  const came = arrivals.filter((it) => it.report !== null && !it.again)
  const again = arrivals.filter((it) => it.again)
  const shown = (came[0] ?? again[0])?.report
  if (shown != null) inbox.opened = shown
  if (came.length > 0) notices.say(words.others.arrived(came.length))
  for (const it of again) notices.say(words.others.again(it.name))
  for (const { name, problem } of arrivals.filter((it) => it.report === null)) {
    notices.fail({ code: 'failed', message: name === '' ? problem : `${name}: ${problem}`, help: '' })
  }
}
