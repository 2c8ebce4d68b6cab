/** The reports that wait, and what can be done with one. */
import * as commands from '../bindings/commands'
import type { Failure, FiledReportView, ReportAnswer, ReportId, WorkshopId } from '../bindings/types'
import { asFailure } from '../host/call'
import { tellOfBackups } from './backups.svelte'
import { notices } from './notices.svelte'
import { done, orNotice } from './orNotice'
import { hazards as words } from '../words/hazards'
import { language } from '../words/language.svelte'

export class Inbox {
  /** The home screen shows the reports, and not the workshops. */
  shown = $state(false)
  /** Every report, the newest first; null: not known yet. */
  list = $state.raw<readonly FiledReportView[] | null>(null)
  /** The one that is open in place. */
  opened = $state<ReportId | null>(null)

  readonly waiting: readonly FiledReportView[] = $derived(this.#those((it) => !it.aside && it.workshop === null))
  readonly begun: readonly FiledReportView[] = $derived(this.#those((it) => !it.aside && it.workshop !== null))
  readonly aside: readonly FiledReportView[] = $derived(this.#those((it) => it.aside))

  /** Those in which nothing was told back for too long. */
  readonly overdue: readonly FiledReportView[] = $derived(this.#those((it) => it.overdue))

  #those(meant: (it: FiledReportView) => boolean): readonly FiledReportView[] {
    return (this.list ?? []).filter(meant)
  }

  async refresh(): Promise<void> {
    try {
      this.list = await commands.safetyReports()
    } catch {
      // The list of workshops says what is the matter with the library.
      this.list = []
    }
  }

  /** The workshop that looks into a report, begun if it isn't there yet. */
  async begin(it: FiledReportView): Promise<WorkshopId | null> {
    return orNotice(commands.beginFromReport({ id: it.id, language: language() }))
  }

  async setAside(it: FiledReportView, aside: boolean): Promise<void> {
    if (!(await done(commands.setSafetyReportAside({ id: it.id, aside })))) return
    await this.refresh()
    if (aside) notices.say(words.wasSetAside, { label: words.undo, run: () => void this.setAside(it, false) })
  }

  /** Says what was told back, in the place of what was said before; what was refused, where it was. */
  async answer(it: FiledReportView, answers: readonly ReportAnswer[]): Promise<Failure | null> {
    try {
      await commands.answerSafetyReport({ id: it.id, answers: [...answers] })
    } catch (reason) {
      return asFailure(reason)
    }
    await this.refresh()
    return null
  }

  async delete(it: FiledReportView): Promise<void> {
    if (!(await done(commands.deleteSafetyReport({ id: it.id })))) return
    await this.refresh()
    await tellOfBackups(words.wasDeleted)
  }
}

export const inbox = new Inbox()
