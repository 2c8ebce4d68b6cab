/** What is brought into the workshop that is open from a file: asked for, or dropped on its window. It is looked at first. */
import { IMPORTED, READ } from '../bindings/formats'
import { askForFile } from '../host/files'
import { importing as words } from '../words/importing'
import { importing } from './importing.svelte'
import { notices } from './notices.svelte'
import { orNotice } from './orNotice'
import type { OpenWorkshop } from './workshop.svelte'

const ENDINGS: readonly string[] = [...READ, ...IMPORTED]

/** Asks for a file, and shows what would come of it. */
export async function bringIn(workshop: OpenWorkshop): Promise<void> {
  const file = await orNotice(askForFile(words.bringTitle, words.bringKind, ENDINGS))
  if (file !== null) await take(workshop, file)
}

/** Shows what would come of the first of some files that can be read. */
export async function takeDropped(workshop: OpenWorkshop, paths: readonly string[]): Promise<void> {
  const file = paths.find((it) => ENDINGS.includes(/\.([^./\\]+)$/.exec(it)?.[1]?.toLowerCase() ?? ''))
  if (file === undefined) notices.say(words.notBrought(ENDINGS))
  else await take(workshop, file)
}

/** At the effect: what is selected by chance is no place for a whole file. */
const take = (workshop: OpenWorkshop, file: string) => importing.begin({ file }, { workshop, parent: null, category: null })
