/** The blank card with which something is handed over to others. It is of no workshop, and nothing that was written is on it. */
import { handoverCard } from '../bindings/commands'
import { asFailure } from '../host/call'
import { askWhereToSave } from '../host/files'
import { accountability } from '../words/accountability'
import { exporting } from '../words/exporting'
import { language } from '../words/language.svelte'
import { tellWritten } from './exporting'
import { notices } from './notices.svelte'

export async function saveCard(): Promise<void> {
  const words = accountability.handover
  try {
    const chosen = await askWhereToSave(words.cardDialog, words.cardFile, { name: exporting.kinds.pdf, extension: 'pdf' })
    if (chosen !== null) tellWritten(await handoverCard({ language: language(), path: chosen.path, overwrite: chosen.overwrite }))
  } catch (reason) {
    notices.fail(asFailure(reason))
  }
}
